import type { ClientSession } from 'mongodb';
import type { PurgeProof } from '../../../src/ports/tenants';
import { deletedCounts } from '../store/deleted-counts';
import { dataCollection, dataKinds, type DataKind } from './collections';
import type { Scope } from './scope';

const batch = 1_000;
const none = { forms: 0, versions: 0, sharedLinks: 0, submissions: 0, receipts: 0, files: 0 };

/**
 * Deletes everything of a tenant whose purge date has come. The batches take only data that carries a purge date, so
 * they cannot touch what a tenant writes that came back meanwhile; the rest goes together with the record.
 */
export async function purgeTenant(scope: Scope, now: number): Promise<PurgeProof | undefined> {
  const { collections, tenant, transact } = scope;
  const due = { tenant, 'record.purgeAt': { $lte: now } };
  if (!(await collections.tenants.findOne(due))) return undefined;
  const deleted = { ...none };
  for (const kind of dataKinds) deleted[kind] = await deleteInBatches(scope, kind);
  return transact(async (session) => {
    const record = await collections.tenants.findOneAndDelete(due, { session });
    const uninstalledAt = record?.record.uninstalledAt;
    if (!record || uninstalledAt === undefined) return undefined;
    const rest = await deleteRest(scope, session);
    const found = { ...none };
    for (const kind of dataKinds) found[kind] = deleted[kind] + rest[kind];
    const proof = { tenant, uninstalledAt, purgedAt: now, deleted: deletedCounts(record.held ?? {}, found) };
    await collections.proofs.replaceOne({ tenant, uninstalledAt }, { ...proof }, { upsert: true, session });
    return proof;
  });
}

async function deleteInBatches({ collections, tenant }: Scope, kind: DataKind): Promise<number> {
  const collection = dataCollection(collections, kind);
  const marked = { tenant, purgeAt: { $exists: true } };
  let deleted = 0;
  for (;;) {
    const found = await collection.find(marked, { projection: { _id: 1 }, limit: batch }).toArray();
    if (found.length === 0) return deleted;
    deleted += (await collection.deleteMany({ ...marked, _id: { $in: found.map(({ _id }) => _id) } })).deletedCount;
  }
}

async function deleteRest({ collections, tenant }: Scope, session: ClientSession): Promise<Record<DataKind, number>> {
  const deleted = { ...none };
  for (const kind of dataKinds)
    deleted[kind] = (await dataCollection(collections, kind).deleteMany({ tenant }, { session })).deletedCount;
  return deleted;
}
