import { conditionHolds } from '../logic/condition';
import type { CompiledForm } from './compiled-form';

/**
 * The keys of the fields that are shown for these answers. A hidden field counts as unanswered for others,
 * whatever the order of the fields; a circle, which no published form has, counts as hidden.
 */
export function visibleFields(form: CompiledForm, answers: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const verdicts = new Map<string, boolean>();
  const isVisible = (key: string): boolean => {
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    verdicts.set(key, false);
    const condition = form.byKey.get(key)?.field.showWhen;
    const verdict =
      !condition || conditionHolds(condition, (tested) => (isShown(tested) ? answers[tested] : undefined));
    verdicts.set(key, verdict);
    return verdict;
  };
  const isShown = (key: string) => form.byKey.has(key) && Object.hasOwn(answers, key) && isVisible(key);
  return new Set(form.fields.map(({ field }) => field.key).filter(isVisible));
}
