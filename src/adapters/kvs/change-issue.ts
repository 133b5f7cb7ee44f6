import { Filter, FilterConditions } from '@forge/kvs';
import type { Submission } from '../../domain/submission/submission';
import type { IssueChange } from '../../ports/issue-forms';
import { draftEntity } from './entities/draft-entity';
import { formPolicyEntity } from './entities/form-policy-entity';
import { formUseEntity, type FormUse } from './entities/form-use-entity';
import { issueEntity } from './entities/issue-entity';
import { submissionEntity } from './entities/submission-entity';
import { versionEntity } from './entities/version-entity';
import { atRevision, drop, isNotNewer, put, type Condition, type Operation, type Stored } from './operation';
import { addressOf, type Storage } from './storage';

/** The platform takes 25 operations in a transaction; the others of a change are at most 7. */
const draftsInTransaction = 18;

/** No other issue has the submission. Which of two on the same issue is written, the revision of the record decides. */
function isNotElsewhere({ place }: Submission): Condition {
  const issueId = place.kind === 'issue' ? place.issueId : '';
  return new Filter<Stored>()
    .or('issueId', FilterConditions.notExists())
    .or('issueId', FilterConditions.equalTo(issueId));
}

function added({ record: { issueId }, added: addition }: IssueChange): readonly Operation[] {
  if (!addition) return [];
  const { issueForm, version, policy } = addition;
  const use = { formId: issueForm.formId, issueId, issueFormId: issueForm.id, revision: 1, drafters: [] };
  return [
    put(formUseEntity, use, atRevision(0)),
    put(versionEntity, version),
    put(formPolicyEntity, policy, isNotNewer(policy.revision)),
  ];
}

function removed(use: FormUse | undefined): readonly Operation[] {
  if (!use) return [];
  const drafts = use.drafters
    .slice(0, draftsInTransaction)
    .map((accountId) => drop(draftEntity, { ...use, accountId }));
  return [drop(formUseEntity, use, atRevision(use.revision)), ...drafts];
}

function submitted({ submission, removedSubmission, droppedDraft }: IssueChange): readonly Operation[] {
  const replaced = removedSubmission !== undefined && removedSubmission !== submission?.id;
  return [
    ...(submission ? [put(submissionEntity, submission, isNotElsewhere(submission))] : []),
    ...(replaced ? [drop(submissionEntity, { id: removedSubmission })] : []),
    ...(droppedDraft ? [drop(draftEntity, droppedDraft)] : []),
  ];
}

function withoutTwice(operations: readonly Operation[]): readonly Operation[] {
  return [...new Map(operations.map((operation) => [`${operation.entityName} ${operation.key}`, operation])).values()];
}

/** Writes an issue's new record with everything that changes with it, in one transaction. */
export async function changeIssue(storage: Storage, change: IssueChange): Promise<'written' | 'conflict'> {
  const { record, removed: gone } = change;
  const use = gone && (await storage.get(formUseEntity, { issueId: record.issueId, issueFormId: gone.id }));
  const outcome = await storage.transact(
    withoutTwice([
      put(issueEntity, { ...record, revision: record.revision + 1 }, atRevision(record.revision)),
      ...added(change),
      ...removed(use),
      ...submitted(change),
    ]),
  );
  const rest = use?.drafters.slice(draftsInTransaction) ?? [];
  if (outcome === 'written' && use)
    await storage.deleteAll(rest.map((accountId) => addressOf(draftEntity, { ...use, accountId })));
  return outcome;
}
