import type { Binary, Collection, Db } from 'mongodb';
import type { VersionCard } from '../../../src/contract/app/forms';
import type { FormListing } from '../../../src/domain/form/form-listing';
import type { Version } from '../../../src/domain/form/version';
import type { Receipt } from '../../../src/domain/submission/receipt';
import type { IssueToCreate, SharedLink } from '../../../src/domain/submission/shared-link';
import type { Submission } from '../../../src/domain/submission/submission';
import type { TenantRecord } from '../../../src/ports/tenants';

/** Data of a tenant; `purgeAt` is there while the tenant counts as uninstalled, and the server deletes by it. */
export interface TenantData {
  readonly tenant: string;
  readonly purgeAt?: Date;
}

/** A form. Designs are kept as JSON text: they come back exactly as they were, and no part of them is a query's business. */
export interface FormDocument extends TenantData {
  readonly id: string;
  readonly place: string;
  readonly listing: FormListing;
  readonly draftVersion: string;
  /** Counts what was added to the form, so that an addition and the form's deletion cannot both succeed. */
  readonly additions: number;
}

/** A version of a form. */
export interface VersionDocument extends TenantData {
  readonly formId: string;
  readonly number: number;
  readonly card: VersionCard;
  readonly version: Omit<Version, 'definition'>;
  readonly definition: string;
}

/** A shared link. */
export interface LinkDocument extends TenantData {
  readonly id: string;
  readonly formId: string;
  readonly place: string;
  readonly link: SharedLink;
}

/** A shared submission. Answers are kept as JSON text, because their keys may be anything. */
export interface SubmissionDocument extends TenantData {
  readonly id: string;
  readonly formId: string;
  readonly place: string;
  readonly submission: Omit<Submission, 'answers'>;
  readonly answers: string;
  /** These three are there while the submission is on its way to an issue. */
  readonly target?: IssueToCreate;
  readonly leasedUntil?: number;
  readonly attempts?: number;
}

/** The receipt of a submission that moved to an issue. */
export interface ReceiptDocument extends TenantData {
  readonly id: string;
  readonly formId: string;
  readonly receipt: Receipt;
}

/** A file of a shared submission. */
export interface FileDocument extends TenantData {
  readonly id: string;
  readonly submissionId: string;
  readonly formId: string;
  readonly linkId: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  /** There while it waits for its submission; the server deletes by it. */
  readonly expiresAt?: Date;
  readonly content: Binary;
}

/** What is known of a tenant. It carries no TTL: it goes last, with a proof. */
export interface TenantDocument {
  readonly tenant: string;
  readonly record: TenantRecord;
  /** What the tenant had when it was marked. */
  readonly held?: Readonly<Record<string, number>>;
  /** A change of the purge date that has not reached all the data yet. */
  readonly marking?: string;
}

/** The proof of a purge. */
export interface ProofDocument {
  readonly tenant: string;
  readonly uninstalledAt: number;
  readonly purgedAt: number;
  readonly deleted: Readonly<Record<string, number>>;
}

/** Every collection of the gateway, by what the product calls its documents. */
export interface Collections {
  readonly forms: Collection<FormDocument>;
  readonly versions: Collection<VersionDocument>;
  readonly sharedLinks: Collection<LinkDocument>;
  readonly submissions: Collection<SubmissionDocument>;
  readonly receipts: Collection<ReceiptDocument>;
  readonly files: Collection<FileDocument>;
  readonly tenants: Collection<TenantDocument>;
  readonly proofs: Collection<ProofDocument>;
}

/** Names the collections of a database. */
export function collectionsOf(database: Db): Collections {
  return {
    forms: database.collection('forms'),
    versions: database.collection('versions'),
    sharedLinks: database.collection('sharedLinks'),
    submissions: database.collection('submissions'),
    receipts: database.collection('receipts'),
    files: database.collection('files'),
    tenants: database.collection('tenants'),
    proofs: database.collection('purgeProofs'),
  };
}

/** The collections that hold data of tenants, in the order in which they are purged. */
export const dataKinds = ['files', 'submissions', 'receipts', 'sharedLinks', 'versions', 'forms'] as const;
/** One of them. */
export type DataKind = (typeof dataKinds)[number];

/** A data collection, seen as what all of them have. */
export function dataCollection(collections: Collections, kind: DataKind): Collection<TenantData> {
  return collections[kind] as unknown as Collection<TenantData>;
}
