import { purgeAt } from '../../domain/policy/retention';
import type { Clock } from '../../ports/clock';
import type { LinkAddresses } from '../../ports/link-addresses';
import type { Tenancy } from '../../ports/tenancy';
import type { Tenant } from '../../ports/tenants';
import { memoryForms } from './memory-forms';
import { memorySharedFiles } from './memory-shared-files';
import { memorySharedLinks } from './memory-shared-links';
import { memorySharedSubmissions } from './memory-shared-submissions';
import { dataOf, memoryTenants, type GatewayState } from './memory-tenants';
import { usageOf } from './tenant-state';

/** A gateway's store in memory: all tenants, and for each the ports that an app reaches through it. */
export function memoryGateway(clock: Clock) {
  const state: GatewayState = { records: new Map(), data: new Map(), proofs: [] };
  const tenants = memoryTenants(state);
  const tenancyOf = (tenant: Tenant): Tenancy => ({
    heartbeat: (signs) => tenants.seen(tenant, clock(), signs),
    uninstalling: () => tenants.uninstalled(tenant.key, clock(), purgeAt(clock())),
    usage: async () => usageOf(dataOf(state, tenant.key)),
  });
  return {
    state,
    tenants,
    of: (tenant: Tenant) => {
      const data = dataOf(state, tenant.key);
      const linkAddresses: LinkAddresses = {
        addressOf: async (linkId) => `https://share.example/s/${tenant.key}/${linkId}`,
      };
      return {
        forms: memoryForms(data),
        sharedLinks: memorySharedLinks(data),
        sharedSubmissions: memorySharedSubmissions(data),
        sharedFiles: memorySharedFiles(data),
        tenancy: tenancyOf(tenant),
        linkAddresses,
      };
    },
  };
}
