import { memoryGateway } from '../../../src/adapters/memory/memory-gateway';
import { dataOf } from '../../../src/adapters/memory/memory-tenants';
import { usageOf } from '../../../src/adapters/memory/tenant-state';
import type { Tenant } from '../../../src/ports/tenants';
import { at } from '../../ports/samples';
import type { TenantsUnderTest } from '../../ports/tenants.contract';

/** A tenant by its key. */
export const tenantBy = (key: string): Tenant => ({
  key,
  cloudId: `cloud-${key}`,
  environmentId: 'environment',
  installationId: 'installation-1',
});

/** What the gateway's services need of a store, in memory. */
export function openMemoryStore() {
  const gateway = memoryGateway(() => at);
  return {
    tenants: gateway.tenants,
    forTenant: (key: string) => gateway.of(tenantBy(key)),
    usage: async (key: string) => usageOf(dataOf(gateway.state, key)),
    recordsOf: async (key: string) => ({
      ...usageOf(dataOf(gateway.state, key)),
      tenants: gateway.state.records.has(key) ? 1 : 0,
    }),
    expireFiles: async () => 0,
    ready: async () => true,
    close: async () => undefined,
  } satisfies TenantsUnderTest & Record<string, unknown>;
}
