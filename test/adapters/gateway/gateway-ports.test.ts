import { formsContract } from '../../ports/forms.contract';
import { sharedFilesContract } from '../../ports/shared-files.contract';
import { sharedLinksContract } from '../../ports/shared-links.contract';
import { sharedSubmissionsContract } from '../../ports/shared-submissions.contract';
import { openInProcessGateway } from './in-process-gateway';

const open = async () => openInProcessGateway();

formsContract('the gateway', open);
sharedFilesContract('the gateway', open);
sharedLinksContract('the gateway', open);
sharedSubmissionsContract('the gateway', open);
