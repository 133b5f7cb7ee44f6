import { AppError } from '../../contract/kernel/app-error';
import type { IssueForm, IssueRecord } from '../../domain/submission/issue-form';
import { draftEntity } from './entities/draft-entity';
import { formUseEntity } from './entities/form-use-entity';
import { issueEntity } from './entities/issue-entity';
import { submissionEntity } from './entities/submission-entity';
import { atRevision, drop, put } from './operation';
import { addressOf, type Storage } from './storage';
import { sweep } from './sweep';

const tries = 10;

/** Tries again where somebody else wrote in between. */
async function untilWritten(once: () => Promise<'written' | 'conflict'>): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) if ((await once()) === 'written') return;
  throw new AppError('conflict');
}

/** Deletes everybody's drafts of one form of an issue; after it nobody can begin one. */
async function closeUse(
  storage: Storage,
  of: { readonly issueId: string; readonly issueFormId: string },
): Promise<void> {
  await untilWritten(async () => {
    const use = await storage.get(formUseEntity, of);
    if (!use) return 'written';
    await storage.deleteAll(use.drafters.map((accountId) => addressOf(draftEntity, { ...of, accountId })));
    // Fails where somebody began a draft after the roll was read, and then the roll is read again.
    return storage.transact([drop(formUseEntity, of, atRevision(use.revision))]);
  });
}

function submissionsOf({ forms }: Pick<IssueRecord, 'forms'>) {
  return forms.flatMap(({ submissionId }) =>
    submissionId === undefined ? [] : [addressOf(submissionEntity, { id: submissionId })],
  );
}

/** Deletes all that an issue's forms left. The record goes last: while it is there, a crashed deletion is resumed by it. */
export async function deleteIssue(storage: Storage, issueId: string): Promise<void> {
  await untilWritten(async () => {
    const record = await storage.get(issueEntity, { issueId });
    if (!record) return 'written';
    for (const { id } of record.forms) await closeUse(storage, { issueId, issueFormId: id });
    await storage.deleteAll(submissionsOf(record));
    await sweep(storage, submissionEntity, { index: 'by-issue', partition: issueId });
    await sweep(storage, draftEntity, { index: 'by-issue', partition: issueId });
    return storage.transact([drop(issueEntity, record, atRevision(record.revision))]);
  });
}

/** Deletes one form of an issue with its submissions and drafts. The record forgets the form last. */
export async function deleteIssueForm(storage: Storage, issueId: string, issueFormId: string): Promise<void> {
  await untilWritten(async () => {
    const record = await storage.get(issueEntity, { issueId });
    const isIt = ({ id }: IssueForm): boolean => id === issueFormId;
    if (!record?.forms.some(isIt)) return 'written';
    await closeUse(storage, { issueId, issueFormId });
    await storage.deleteAll(submissionsOf({ forms: record.forms.filter(isIt) }));
    const only = ({ issueFormId: of }: { readonly issueFormId: string }): boolean => of === issueFormId;
    await sweep(storage, submissionEntity, {
      index: 'by-issue',
      partition: issueId,
      only: ({ place }) => place.kind === 'issue' && only(place),
    });
    await sweep(storage, draftEntity, { index: 'by-issue', partition: issueId, only });
    const forms = record.forms.filter((form) => !isIt(form));
    return storage.transact([
      put(issueEntity, { ...record, forms, revision: record.revision + 1 }, atRevision(record.revision)),
    ]);
  });
}
