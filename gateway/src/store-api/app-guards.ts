import type { StoreNeeds } from '../../../src/contract/store/procedure';
import type { Guards } from '../../../src/contract/kernel/implement';
import type { Clock } from '../../../src/ports/clock';
import type { Tenant } from '../../../src/ports/tenants';
import type { GatewayStore, TenantStore } from '../store/gateway-store';

/** Who calls the store: the tenant its token proves. */
export interface AppCaller {
  readonly tenant: Tenant;
}

/** What a call of the app gets: its own tenant's data. */
export interface AppEvidence {
  readonly app: TenantStore;
}

const hour = 3_600_000;

/** Opens the caller's own data, and takes note that the tenant is there. */
export function appGuards(store: GatewayStore, now: Clock): Guards<AppCaller, StoreNeeds, AppEvidence> {
  return {
    app: async ({ caller: { tenant } }) => {
      await takeNote(store, tenant, now());
      return store.forTenant(tenant.key);
    },
  };
}

/**
 * Every call is a sign of life, written at most once an hour. A tenant that counts as uninstalled is taken back by
 * its heartbeat or by another installation, not by a call that was under way; one whose purge date has come starts anew.
 */
async function takeNote({ tenants }: GatewayStore, tenant: Tenant, now: number): Promise<void> {
  const record = await tenants.get(tenant.key);
  if (record?.purgeAt !== undefined && record.purgeAt <= now) await tenants.purge(tenant.key, now);
  else if (record?.installationId === tenant.installationId) {
    const isFresh = record.purgeAt !== undefined || Math.abs(now - record.lastSeenAt) < hour;
    if (isFresh) return;
  }
  await tenants.seen(tenant, now, {});
}
