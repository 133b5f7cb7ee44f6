import type { Draft } from '../../domain/submission/draft';
import type { Drafts } from '../../ports/drafts';
import { draftEntity } from './entities/draft-entity';
import { formUseEntity } from './entities/form-use-entity';
import { atRevision, put } from './operation';
import type { Storage } from './storage';

const tries = 5;

/**
 * Begins a draft and enters its person in the form's roll, both or neither, so that whoever deletes the form finds
 * the draft for certain. The roll changes under other people's first saves, hence the tries.
 */
async function begin(storage: Storage, draft: Draft): Promise<'written' | 'conflict'> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const use = await storage.get(formUseEntity, draft);
    if (!use || (await storage.get(draftEntity, draft))) return 'conflict';
    const drafters = [...new Set([...use.drafters, draft.accountId])];
    const outcome = await storage.transact([
      put(draftEntity, draft, atRevision(0)),
      put(formUseEntity, { ...use, drafters, revision: use.revision + 1 }, atRevision(use.revision)),
    ]);
    if (outcome === 'written') return outcome;
  }
  return 'conflict';
}

/** The port `Drafts` over the platform's storage. A draft can be saved only while its form is on the issue. */
export function kvsDrafts(storage: Storage): Drafts {
  return {
    get: (issueFormId, accountId) => storage.get(draftEntity, { issueFormId, accountId }),
    // A draft that is there is in the roll already, and is deleted before the roll is.
    save: (draft, expected) =>
      expected === 0 ? begin(storage, draft) : storage.transact([put(draftEntity, draft, atRevision(expected))]),
  };
}
