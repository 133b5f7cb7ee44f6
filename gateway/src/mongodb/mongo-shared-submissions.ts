import type { ClientSession } from 'mongodb';
import { Receipt } from '../../../src/domain/submission/receipt';
import type { SharedSubmission } from '../../../src/domain/submission/shared-submission';
import type { SharedSubmissions } from '../../../src/ports/shared-submissions';
import { pageOf } from '../store/page-of';
import { claimFiles } from './mongo-shared-files';
import { isTaken } from './reachable';
import { requireForm } from './require-form';
import type { Scope } from './scope';
import { documentOf, sharedOf } from './shared-document';

/** The submissions of one tenant that no issue holds, in MongoDB. */
export function mongoSharedSubmissions(scope: Scope): SharedSubmissions {
  const { collections, tenant, transact } = scope;
  return {
    add: (shared) => add(scope, shared),
    get: async (id) => {
      const found = await collections.submissions.findOne({ tenant, id });
      return found ? sharedOf(found) : undefined;
    },
    page: async ({ formId, before, limit }) => {
      const query = { tenant, formId, ...(before !== undefined && { place: { $lt: before } }) };
      const found = await collections.submissions.find(query, { sort: { place: -1 }, limit: limit + 1 }).toArray();
      return pageOf(found, limit, sharedOf);
    },
    remove: async (id) => {
      // First: what is left of an interrupted deletion is still listed, and nothing of it is left over.
      await collections.files.deleteMany({ tenant, submissionId: id });
      // A move between the two deletions turns the submission into a receipt, which the second one then finds.
      const submission = await collections.submissions.deleteOne({ tenant, id });
      const receipt = await collections.receipts.deleteOne({ tenant, id });
      return submission.deletedCount + receipt.deletedCount > 0;
    },
    claim: (request) => claim(scope, request),
    settle: async (receipt) => {
      try {
        return await transact((session) => settle(scope, receipt, session));
      } catch (error) {
        if (isTaken(error)) return 'settled';
        throw error;
      }
    },
    receipt: async (id) => {
      const found = await collections.receipts.findOne({ tenant, id });
      return found ? Receipt.parse(found.receipt) : undefined;
    },
  };
}

async function add(scope: Scope, shared: SharedSubmission): Promise<'added' | 'already'> {
  const { collections, tenant, transact } = scope;
  const { id, formId } = shared.submission;
  try {
    return await transact(async (session) => {
      const options = { projection: { id: 1 }, session };
      if (await collections.receipts.findOne({ tenant, id }, options)) return 'already';
      if (await collections.submissions.findOne({ tenant, id }, options)) return 'already';
      await requireForm(scope, formId, session);
      await collections.submissions.insertOne(documentOf(tenant, shared), { session });
      await claimFiles(scope, id, session);
      return 'added';
    });
  } catch (error) {
    if (isTaken(error)) return 'already';
    throw error;
  }
}

async function claim(
  { collections, tenant }: Scope,
  { now, leaseUntil, limit }: Parameters<SharedSubmissions['claim']>[0],
): Promise<readonly SharedSubmission[]> {
  const claimed: SharedSubmission[] = [];
  while (claimed.length < limit) {
    const taken = claimed.map(({ submission }) => submission.id);
    const found = await collections.submissions.findOneAndUpdate(
      { tenant, leasedUntil: { $lte: now }, id: { $nin: taken } },
      { $set: { leasedUntil: leaseUntil }, $inc: { attempts: 1 } },
      { sort: { place: 1 }, returnDocument: 'after' },
    );
    if (!found) break;
    claimed.push(sharedOf(found));
  }
  return claimed;
}

async function settle(
  { collections, tenant }: Scope,
  receipt: Receipt,
  session: ClientSession,
): Promise<'settled' | 'missing'> {
  const { submissionId: id, formId } = receipt;
  if (await collections.receipts.findOne({ tenant, id }, { projection: { id: 1 }, session })) return 'settled';
  const deleted = await collections.submissions.deleteOne({ tenant, id }, { session });
  if (deleted.deletedCount === 0) return 'missing';
  await collections.files.deleteMany({ tenant, submissionId: id }, { session });
  await collections.receipts.insertOne({ tenant, id, formId, receipt }, { session });
  return 'settled';
}
