import { randomUUID } from 'node:crypto';
import type { Tenant, TenantRecord, Tenants } from '../../../src/ports/tenants';
import { isNewUninstall } from '../store/is-new-uninstall';
import { seenRecord } from '../store/seen-record';
import type { Connection } from './connection';
import { mongoUsage } from './mongo-usage';
import { purgeTenant } from './purge-tenant';
import { setPurgeAt, spreadMark } from './spread-mark';

/** All tenants in MongoDB. */
export function mongoTenants(connection: Connection): Tenants {
  const { collections, transact } = connection;
  const get = async (tenant: string): Promise<TenantRecord | undefined> =>
    (await collections.tenants.findOne({ tenant }))?.record;
  return {
    get,
    seen: (tenant, now, { wakeUrl }) => seen(connection, tenant, { now, wakeUrl }),
    uninstalled: (key, at, purgeAt) => uninstalled(connection, key, { at, purgeAt }),
    silentSince: async (moment) => {
      const query = { 'record.purgeAt': { $exists: false }, 'record.lastSeenAt': { $lte: moment } };
      const found = await collections.tenants.find(query, { sort: { tenant: 1 } }).toArray();
      return found.map(({ tenant, record }) => ({ key: tenant, lastSeenAt: record.lastSeenAt }));
    },
    due: async (now) => {
      const found = await collections.tenants
        .find({ 'record.purgeAt': { $lte: now } }, { sort: { tenant: 1 } })
        .toArray();
      return found.map(({ tenant }) => tenant);
    },
    purge: async (tenant, now) => {
      await spreadMark(collections, tenant);
      return purgeTenant({ collections, transact, tenant }, now);
    },
    proofs: () => collections.proofs.find({}, { sort: { purgedAt: 1, tenant: 1 }, projection: { _id: 0 } }).toArray(),
  };
}

type Signs = Parameters<typeof seenRecord>[2];

async function seen({ collections, transact }: Connection, tenant: Tenant, signs: Signs): Promise<void> {
  const query = { tenant: tenant.key };
  // The data loses its purge date before the record does: should this end here, the next call does it again.
  if ((await collections.tenants.findOne(query))?.record.purgeAt !== undefined)
    await setPurgeAt(collections, tenant.key, undefined);
  await transact(async (session) => {
    const before = await collections.tenants.findOne(query, { session });
    const record = seenRecord(before?.record, tenant, signs);
    const marking = before?.record.purgeAt === undefined ? before?.marking : randomUUID();
    const document = { tenant: tenant.key, record, ...(marking !== undefined && { marking }) };
    await collections.tenants.replaceOne(query, document, { upsert: true, session });
  });
  await spreadMark(collections, tenant.key);
}

async function uninstalled(
  { collections, transact }: Connection,
  key: string,
  { at, purgeAt }: { readonly at: number; readonly purgeAt: number },
): Promise<void> {
  const held = await mongoUsage(collections, key);
  await transact(async (session) => {
    const before = await collections.tenants.findOne({ tenant: key }, { session });
    if (!before || !isNewUninstall(before.record, at)) return;
    const record = { ...before.record, uninstalledAt: at, purgeAt };
    await collections.tenants.updateOne(
      { tenant: key },
      { $set: { record, held: { ...held }, marking: randomUUID() } },
      { session },
    );
  });
  await spreadMark(collections, key);
}
