import type { Collection, IndexDescription } from 'mongodb';
import type { Collections } from './collections';

const expiry: IndexDescription = { name: 'expiry', key: { purgeAt: 1 }, expireAfterSeconds: 0 };
const byId: IndexDescription = { name: 'by-id', key: { tenant: 1, id: 1 }, unique: true };

/** Every index, by collection: the tenant first in all but those of expiry and patience, which the server wants on one field. */
export const indexes: Readonly<Record<keyof Collections, readonly IndexDescription[]>> = {
  forms: [byId, { name: 'by-place', key: { tenant: 1, place: -1 }, unique: true }, expiry],
  versions: [{ name: 'by-number', key: { tenant: 1, formId: 1, number: -1 }, unique: true }, expiry],
  sharedLinks: [byId, { name: 'by-form', key: { tenant: 1, formId: 1, place: -1 }, unique: true }, expiry],
  submissions: [
    byId,
    { name: 'by-form', key: { tenant: 1, formId: 1, place: -1 }, unique: true },
    { name: 'waiting', key: { tenant: 1, place: 1 }, partialFilterExpression: { leasedUntil: { $exists: true } } },
    expiry,
  ],
  receipts: [byId, { name: 'by-form', key: { tenant: 1, formId: 1 } }, expiry],
  files: [
    byId,
    { name: 'by-submission', key: { tenant: 1, submissionId: 1, _id: 1 } },
    { name: 'by-form', key: { tenant: 1, formId: 1 } },
    { name: 'waiting', key: { tenant: 1, linkId: 1 }, partialFilterExpression: { expiresAt: { $exists: true } } },
    { name: 'patience', key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    expiry,
  ],
  tenants: [{ name: 'by-tenant', key: { tenant: 1 }, unique: true }],
  proofs: [{ name: 'by-tenant', key: { tenant: 1, uninstalledAt: 1 }, unique: true }],
};

/** Makes the indexes that are not there yet; throws where one of the same name is different. */
export async function createIndexes(collections: Collections): Promise<void> {
  const create = (collection: Pick<Collection, 'createIndexes'>, list: readonly IndexDescription[]) =>
    collection.createIndexes([...list]);
  await Promise.all([
    create(collections.forms, indexes.forms),
    create(collections.versions, indexes.versions),
    create(collections.sharedLinks, indexes.sharedLinks),
    create(collections.submissions, indexes.submissions),
    create(collections.receipts, indexes.receipts),
    create(collections.files, indexes.files),
    create(collections.tenants, indexes.tenants),
    create(collections.proofs, indexes.proofs),
  ]);
}
