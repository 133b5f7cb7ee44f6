import type { PurgeProof, TenantRecord, Tenants } from '../../ports/tenants';
import { kept } from './kept';
import { clear, emptyTenantState, usageOf, type TenantState } from './tenant-state';

/** The tenants of a gateway and their data. */
export interface GatewayState {
  readonly records: Map<string, TenantRecord>;
  readonly data: Map<string, TenantState>;
  readonly proofs: PurgeProof[];
}

/** The data of a tenant, made when first asked for. */
export function dataOf({ data }: GatewayState, key: string): TenantState {
  const existing = data.get(key) ?? emptyTenantState();
  data.set(key, existing);
  return existing;
}

function purge(state: GatewayState, key: string, now: number): PurgeProof | undefined {
  const record = state.records.get(key);
  if (record?.purgeAt === undefined || record.uninstalledAt === undefined || record.purgeAt > now) return undefined;
  const proof = kept({
    tenant: key,
    uninstalledAt: record.uninstalledAt,
    purgedAt: now,
    deleted: usageOf(dataOf(state, key)),
  });
  clear(dataOf(state, key));
  state.records.delete(key);
  state.proofs.push(proof);
  return proof;
}

/** The port `Tenants` in memory. */
export function memoryTenants(state: GatewayState): Tenants {
  const { records, proofs } = state;
  return {
    get: async (key) => records.get(key),
    seen: async ({ key, cloudId, environmentId, installationId }, now, { wakeUrl = records.get(key)?.wakeUrl }) => {
      const record = { key, cloudId, environmentId, installationId, lastSeenAt: now };
      records.set(key, kept({ ...record, ...(wakeUrl !== undefined && { wakeUrl }) }));
    },
    uninstalled: async (key, at, purgeAt) => {
      const record = records.get(key);
      if (record && record.uninstalledAt === undefined)
        records.set(key, kept({ ...record, uninstalledAt: at, purgeAt }));
    },
    silentSince: async (moment) =>
      [...records.values()]
        .filter(({ uninstalledAt, lastSeenAt }) => uninstalledAt === undefined && lastSeenAt <= moment)
        .map(({ key, lastSeenAt }) => ({ key, lastSeenAt })),
    due: async (now) =>
      [...records.values()].filter(({ purgeAt }) => purgeAt !== undefined && purgeAt <= now).map(({ key }) => key),
    purge: async (key, now) => purge(state, key, now),
    proofs: async () => [...proofs],
  };
}
