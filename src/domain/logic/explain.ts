import type { Answers } from '../answers/answers';
import type { CompiledForm } from '../answers/compiled-form';
import { freshState } from '../answers/engine/fresh-state';
import { surroundingConditions, type FormPlan, type PlacedField } from '../answers/engine/form-plan';
import type { FormState } from '../answers/engine/form-state';
import { rulesLeavingOut } from '../answers/engine/rules-leaving-out';
import type { Condition } from './condition';
import { explainCondition, type ExplainedCondition } from './explain-condition';
import { explainValue, type ExplainedValue } from './explain-value';
import type { ExpressionContext } from './expression/expression-context';

/** Why a field is shown or hidden, required or not, can be changed or not, and has its value. */
export interface Explanation {
  readonly field: string;
  readonly label: string;
  readonly shown: boolean;
  readonly required: boolean;
  readonly enabled: boolean;
  readonly value: ExplainedValue;
  /** When it is shown; absent for a field without a condition of its own. */
  readonly condition?: ExplainedCondition;
  /** The section or page it stands in, where that is hidden. */
  readonly hiddenWith?: string;
  /** The rules in force that leave its page out. */
  readonly leftOutBy?: readonly string[];
  /** When it is required; its own condition and those of the section and page around it. */
  readonly requireConditions?: readonly ExplainedCondition[];
  /** When it can be changed, likewise. */
  readonly enableConditions?: readonly ExplainedCondition[];
}

/** Explains one field for some answers; undefined when the form has no such field. */
export function explainField(
  form: CompiledForm,
  answers: Answers,
  ...[key, context = {}]: [key: string, context?: ExpressionContext]
): Explanation | undefined {
  const { plan } = form;
  const placed = plan.fields[plan.places.get(key) ?? -1];
  if (!placed) return undefined;
  const state = freshState(form, answers, context);
  return {
    field: key,
    label: placed.field.label,
    ...flags(state, placed),
    value: explainValue(form, state, placed),
    ...around(form, state, placed),
    ...conditions(form, state, placed),
  };
}

function flags({ shown, required, enabled }: FormState, { at, behaviour: { part } }: PlacedField) {
  const [isShown, isEnabled] = [shown[at] === true, enabled[at] === true];
  const isAsked = part.kind === 'question' && isShown && isEnabled;
  return { shown: isShown, required: isAsked && required[at] === true, enabled: isEnabled };
}

function conditions(form: CompiledForm, state: FormState, placed: PlacedField): Partial<Explanation> {
  const explained = (condition: Condition) => explainCondition(form, state, condition);
  const [require = [], enable = []] = (['requireWhen', 'enableWhen'] as const).map((kind) =>
    surroundingConditions(placed, form.plan, kind).map(explained),
  );
  const { showWhen } = placed.field;
  return {
    ...(showWhen && { condition: explained(showWhen) }),
    ...(require.length > 0 && { requireConditions: require }),
    ...(enable.length > 0 && { enableConditions: enable }),
  };
}

function around(
  { plan }: CompiledForm,
  state: FormState,
  { field, container }: PlacedField,
): Pick<Explanation, 'hiddenWith' | 'leftOutBy'> {
  const outer = plan.fields[container];
  const leaving = [field.key, ...keysAround(plan, container)]
    .flatMap((key) => rulesLeavingOut(key, plan))
    .filter(({ place }) => state.active[place] === true);
  return {
    ...(outer && state.shown[container] !== true && { hiddenWith: outer.field.key }),
    ...(leaving.length > 0 && { leftOutBy: leaving.map(({ rule }) => rule.key) }),
  };
}

/** The keys of the section and the page around a part, from the inside. */
function keysAround(plan: FormPlan, container: number): readonly string[] {
  const outer = plan.fields[container];
  return outer ? [outer.field.key, ...keysAround(plan, outer.container)] : [];
}
