import type { LiveForm } from '../answers/engine/live-form';
import { canonicalJson } from '../canonical-json';
import type { Json } from '../json';

/** Counts how often the answer of each field became another without being given there: by a default, a rule or a calculation. */
export interface OutsideChanges {
  /** Takes note of the fields that changed when this one was answered. */
  note(answered: string, changed: readonly string[]): void;
  count(key: string): number;
}

/** Watches the answers of a form from how they stand now; `before` are the counts to go on from. */
export function outsideChanges(live: LiveForm, before?: OutsideChanges): OutsideChanges {
  const counts = new Map<string, number>();
  const known = new Map(live.form.fields.map(({ field: { key } }) => [key, live.field(key)?.answer]));
  const count = (key: string) => counts.get(key) ?? before?.count(key) ?? 0;
  return {
    count,
    note(answered, changed) {
      for (const key of changed) {
        const answer = live.field(key)?.answer;
        if (key !== answered && !isSame(known.get(key), answer)) counts.set(key, count(key) + 1);
        known.set(key, answer);
      }
    },
  };
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other);
}
