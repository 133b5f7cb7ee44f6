import type { CompiledField, CompiledForm } from '../../answers/compiled-form';
import { rulesLeavingOut } from '../../answers/engine/rules-leaving-out';
import type { PlacedField } from '../../answers/engine/form-plan';
import type { Condition } from '../../logic/condition';
import { fieldValueTypes } from '../faults/expression-faults';
import { canBe, type AnswersFor } from './can-be';
import { openAnswers } from './possible/open-answers';
import { possibleAnswers } from './possible/possible-answers';
import { unanswered } from './possible/possible-answer';

/** What can happen to a form at all, whatever is answered. */
export interface FormReach {
  /** Whether a condition can hold, or not hold. */
  canBe(condition: Condition, holds: boolean): boolean;
  /** Whether a field can be shown. */
  isShowable(key: string): boolean;
}

/** Finds what can happen to a form. A field that is never shown has no answer, which may keep others from being shown. */
export function reachOf(form: CompiledForm): FormReach {
  const never = new Set<string>();
  const known = {
    answersFor: answersIn(form, never),
    typeOf: fieldValueTypes({ fields: form.fields.map(({ field }) => field) }),
  };
  const can = (condition: Condition, holds: boolean) => canBe(condition, holds, known);
  let before = -1;
  while (never.size > before) {
    before = never.size;
    for (const placed of form.plan.fields) {
      if (!never.has(placed.field.key) && isNeverShown(placed)) never.add(placed.field.key);
    }
  }
  return { canBe: can, isShowable: (key) => !never.has(key) };

  function isNeverShown({ field: { key, showWhen }, container }: PlacedField): boolean {
    const around = form.plan.fields[container]?.field.key;
    if (around !== undefined && never.has(around)) return true;
    if (rulesLeavingOut(key, form.plan).some(({ rule }) => !can(rule.when, false))) return true;
    return showWhen !== undefined && !can(showWhen, true);
  }
}

/** The answers of each field of a form; of one that a rule or a default sets, anything may be one. */
function answersIn({ byKey, plan }: CompiledForm, never: ReadonlySet<string>): AnswersFor {
  const set = new Set(plan.rules.flatMap(({ action }) => (action.kind === 'set-value' ? [action.field] : [])));
  const isFree = ({ field: { key, defaultValue } }: CompiledField) => set.has(key) || defaultValue !== undefined;
  return (key, wanted) => {
    const compiled = byKey.get(key);
    if (!compiled || never.has(key)) return [unanswered];
    return isFree(compiled) ? [unanswered, ...openAnswers(wanted)] : possibleAnswers(compiled, wanted);
  };
}
