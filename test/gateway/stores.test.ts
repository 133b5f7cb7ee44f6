import { formsContract } from '../ports/forms.contract';
import { sharedFilesContract } from '../ports/shared-files.contract';
import { sharedLinksContract } from '../ports/shared-links.contract';
import { sharedSubmissionsContract } from '../ports/shared-submissions.contract';
import { tenantsContract } from '../ports/tenants.contract';
import { gatewayStores } from './gateway-stores';

for (const { name, open } of gatewayStores) {
  formsContract(name, open);
  sharedFilesContract(name, open);
  sharedLinksContract(name, open);
  sharedSubmissionsContract(name, open);
  tenantsContract(name, open);
}
