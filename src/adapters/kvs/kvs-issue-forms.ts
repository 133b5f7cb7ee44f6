import type { Page } from '../../domain/page';
import type { IssueFormMaterials, IssueForms } from '../../ports/issue-forms';
import { changeIssue } from './change-issue';
import { draftEntity } from './entities/draft-entity';
import type { Entity } from './entities/entity';
import { formPolicyEntity } from './entities/form-policy-entity';
import { formUseEntity } from './entities/form-use-entity';
import { issueEntity } from './entities/issue-entity';
import { submissionEntity } from './entities/submission-entity';
import { versionEntity } from './entities/version-entity';
import { deleteIssue, deleteIssueForm } from './issue-removal';
import { addressOf, parseStored, type Storage } from './storage';
import { sweep } from './sweep';

const pageSize = 100;

type Place = { readonly index: string; readonly partition: string; readonly after: string | undefined };

/** One page of the issues an index names. It is ordered by issue id, so the last id is where the next page begins. */
async function issuesIn<Value extends { readonly issueId: string }>(
  storage: Storage,
  entity: Entity<Value, never>,
  { after, ...within }: Place,
): Promise<Page<string>> {
  const listing = { ...within, order: 'ascending', limit: pageSize, ...(after !== undefined && { after }) } as const;
  for await (const { values, more } of storage.pages(entity, listing)) {
    const items = [...new Set(values.map(({ issueId }) => issueId))];
    const next = more ? items.at(-1) : undefined;
    return next === undefined ? { items } : { items, next };
  }
  return { items: [] };
}

async function materials(
  storage: Storage,
  ...[issueForm, accountId]: Parameters<IssueForms['materials']>
): Promise<IssueFormMaterials> {
  const { id, formId, versionHash, submissionId } = issueForm;
  const [version, policy, draft, submission] = await storage.getAll([
    addressOf(versionEntity, { formId, hash: versionHash }),
    addressOf(formPolicyEntity, { formId }),
    addressOf(draftEntity, { issueFormId: id, accountId }),
    ...(submissionId === undefined ? [] : [addressOf(submissionEntity, { id: submissionId })]),
  ]);
  return {
    ...(version && { version: parseStored(versionEntity, version) }),
    ...(policy && { policy: parseStored(formPolicyEntity, policy) }),
    ...(draft && { draft: parseStored(draftEntity, draft) }),
    ...(submission && { submission: parseStored(submissionEntity, submission) }),
  };
}

/** The port `IssueForms` over the platform's storage. */
export function kvsIssueForms(storage: Storage): IssueForms {
  return {
    ofIssue: (issueId) => storage.get(issueEntity, { issueId }),
    change: (change) => changeIssue(storage, change),
    materials: (issueForm, accountId) => materials(storage, issueForm, accountId),
    issuesOfForm: (formId, after) => issuesIn(storage, formUseEntity, { index: 'by-form', partition: formId, after }),
    issuesOfProject: (projectId, after) =>
      issuesIn(storage, issueEntity, { index: 'by-project', partition: projectId, after }),
    deleteIssue: (issueId) => deleteIssue(storage, issueId),
    deleteIssueForm: (issueId, issueFormId) => deleteIssueForm(storage, issueId, issueFormId),
    deleteForm: async (formId) => {
      await sweep(storage, versionEntity, { index: 'by-form', partition: formId });
      await storage.deleteAll([addressOf(formPolicyEntity, { formId })]);
    },
    counts: async () => {
      const [issueForms, submissions, drafts, pinnedVersions] = await Promise.all([
        storage.count(formUseEntity),
        storage.count(submissionEntity),
        storage.count(draftEntity),
        storage.count(versionEntity),
      ]);
      return { issueForms, submissions, drafts, pinnedVersions };
    },
  };
}
