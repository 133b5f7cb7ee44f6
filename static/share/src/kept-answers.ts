import * as z from 'zod';
import { SharedForm } from '../../../src/contract/app/links';
import { Answers } from '../../../src/domain/answers/answers';
import { ContentHash } from '../../../src/domain/form/content-hash';

const KeptForm = SharedForm.pick({ hash: true, definition: true });

/** The version of a form that answers are given to, in its maker's own words. */
export type AnsweredForm = z.infer<typeof KeptForm>;

const Kept = z.object({ attempt: z.string(), answers: Answers, versionHash: ContentHash.optional() });

/** What this browser keeps of a form being filled, so that a reload loses nothing. */
export interface KeptAnswers extends Pick<z.infer<typeof Kept>, 'attempt' | 'answers'> {
  readonly form: AnsweredForm;
}

/** Answers as they are found again; with the form they were given to where that is another version by now, and known. */
export type FoundAnswers = Omit<KeptAnswers, 'form'> & Partial<Pick<KeptAnswers, 'form'>>;

/** Where a browser keeps texts; to ask for it can be forbidden already. */
export type AskForStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps answers for one link in this browser only. Storage that is full or forbidden is no failure: the page goes on. */
export function keptAnswers(linkId: string, storage: AskForStorage) {
  const key = `formwright:${linkId}`;
  const formKey = `${key}:form`;
  let keptForm: string | undefined;
  const put = (at: string, value: unknown) =>
    attempted(() => {
      storage().setItem(at, JSON.stringify(value));
      return true;
    });
  const found = <Schema extends z.ZodType>(at: string, schema: Schema) =>
    attempted(() => schema.safeParse(JSON.parse(storage().getItem(at) ?? 'null')).data);
  const remove = (at: string) => attempted(() => storage().removeItem(at));
  return {
    /** What is kept, for the version of the form that is there now. */
    read(now: Pick<AnsweredForm, 'hash'>): FoundAnswers | undefined {
      const kept = found(key, Kept);
      if (!kept) return undefined;
      const { attempt, answers, versionHash } = kept;
      const form = versionHash === now.hash ? undefined : found(formKey, KeptForm);
      return form && form.hash === versionHash ? { attempt, answers, form } : { attempt, answers };
    },
    keep({ attempt, answers, form }: KeptAnswers): void {
      const isKept = () => put(key, { attempt, answers, versionHash: form.hash });
      if (!isKept()) {
        // Where there is no room for both, the answers count.
        remove(formKey);
        isKept();
      } else if (keptForm !== form.hash && Object.keys(answers).length > 0) {
        keptForm = form.hash;
        put(formKey, { hash: form.hash, definition: form.definition });
      }
    },
    forget(): void {
      remove(key);
      remove(formKey);
    },
  };
}

/** What came of it; undefined where it could not be done, which leaves the answers on the page. */
function attempted<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
