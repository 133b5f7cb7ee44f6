import { randomUUID } from 'node:crypto';
import { dataCollection, dataKinds, type Collections } from './collections';

/**
 * Brings the purge date of all data of a tenant in line with the tenant's record, as often as the record changes
 * meanwhile. The record keeps `marking` until it is done, so that a crash on the way is made good by the next call.
 */
export async function spreadMark(collections: Collections, tenant: string): Promise<void> {
  // Whoever was overtaken may have written after the one that overtook it was done: then the record is marked once more.
  for (let isOvertaken = false; ; isOvertaken = true) {
    if (isOvertaken)
      await collections.tenants.updateOne({ tenant, marking: { $exists: false } }, { $set: { marking: randomUUID() } });
    const found = await collections.tenants.findOne({ tenant });
    if (found?.marking === undefined) return;
    await setPurgeAt(collections, tenant, found.record.purgeAt);
    const query = { tenant, marking: found.marking };
    const done = await collections.tenants.updateOne(query, { $unset: { marking: '' } });
    if (done.matchedCount > 0) return;
  }
}

/** Writes the purge date into all data of a tenant, or takes it off. */
export async function setPurgeAt(collections: Collections, tenant: string, purgeAt: number | undefined): Promise<void> {
  for (const kind of dataKinds) {
    const collection = dataCollection(collections, kind);
    if (purgeAt === undefined)
      await collection.updateMany({ tenant, purgeAt: { $exists: true } }, { $unset: { purgeAt: '' } });
    else await collection.updateMany({ tenant }, { $set: { purgeAt: new Date(purgeAt) } });
  }
}
