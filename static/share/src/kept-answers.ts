import * as z from 'zod';
import { Answers } from '../../../src/domain/answers/answers';

/** What this browser keeps of a form being filled, so that a reload loses nothing. */
export const KeptAnswers = z.object({ attempt: z.string(), answers: Answers });
export type KeptAnswers = z.infer<typeof KeptAnswers>;

/** Keeps answers for one link in this browser only. Storage that is full or forbidden is no failure: the page goes on. */
export function keptAnswers(linkId: string, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
  const key = `formwright:${linkId}`;
  return {
    read(): KeptAnswers | undefined {
      try {
        const kept = KeptAnswers.safeParse(JSON.parse(storage.getItem(key) ?? 'null'));
        return kept.success ? kept.data : undefined;
      } catch {
        return undefined;
      }
    },
    keep(kept: KeptAnswers): void {
      try {
        storage.setItem(key, JSON.stringify(kept));
      } catch {
        // Nothing to do: the answers are still on the page.
      }
    },
    forget(): void {
      try {
        storage.removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}
