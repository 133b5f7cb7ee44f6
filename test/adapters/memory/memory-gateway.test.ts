import { memoryGateway } from '../../../src/adapters/memory/memory-gateway';
import { memoryClock } from '../../../src/adapters/memory/memory-clock';
import { formsContract } from '../../ports/forms.contract';
import { at, idOf } from '../../ports/samples';
import { sharedFilesContract } from '../../ports/shared-files.contract';
import { sharedLinksContract } from '../../ports/shared-links.contract';
import { sharedSubmissionsContract } from '../../ports/shared-submissions.contract';
import { sampleForm } from '../../ports/store-samples';
import { tenantsContract } from '../../ports/tenants.contract';
import { openMemoryStore, tenantBy } from './memory-store';

const open = async () => openMemoryStore();

formsContract('memory', open);
sharedFilesContract('memory', open);
sharedLinksContract('memory', open);
sharedSubmissionsContract('memory', open);
tenantsContract('memory', open);

it('keeps a tenant for 90 days after it was uninstalled', async () => {
  const { clock, move } = memoryClock(at);
  const gateway = memoryGateway(clock);
  const { tenancy, forms } = gateway.of(tenantBy('one'));
  await tenancy.heartbeat({});
  await forms.create(sampleForm('a'));
  await tenancy.uninstalling();
  move(89 * 86_400_000);
  expect(await gateway.tenants.purge('one', clock())).toBeUndefined();
  expect(await forms.get(idOf('a'))).toBeDefined();
  move(86_400_000);
  expect(await gateway.tenants.purge('one', clock())).toMatchObject({ tenant: 'one', deleted: { forms: 1 } });
  expect(await forms.get(idOf('a'))).toBeUndefined();
  expect(await tenancy.usage()).toEqual({
    forms: 0,
    versions: 0,
    sharedLinks: 0,
    submissions: 0,
    receipts: 0,
    files: 0,
  });
});
