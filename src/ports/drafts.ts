import type { Draft } from '../domain/submission/draft';

/** People's drafts of issues' forms. */
export interface Drafts {
  get(issueFormId: string, accountId: string): Promise<Draft | undefined>;
  /** Writes the draft (whose revision is the new one) where the stored revision is the expected one; 0 expects none. */
  save(draft: Draft, expected: number): Promise<'written' | 'conflict'>;
}
