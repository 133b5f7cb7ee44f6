import type { Drafts } from '../../ports/drafts';
import { kept } from './kept';
import { draftKey, type PlatformState } from './platform-state';

/** The port `Drafts` in memory. A draft can be saved only while its form is on the issue. */
export function memoryDrafts({ drafts, issues }: PlatformState): Drafts {
  return {
    get: async (issueFormId, accountId) => drafts.get(draftKey({ issueFormId, accountId })),
    save: async (draft, expected) => {
      const isOnIssue = issues.get(draft.issueId)?.forms.some(({ id }) => id === draft.issueFormId) ?? false;
      if (!isOnIssue || (drafts.get(draftKey(draft))?.revision ?? 0) !== expected) return 'conflict';
      drafts.set(draftKey(draft), kept(draft));
      return 'written';
    },
  };
}
