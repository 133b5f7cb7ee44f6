import type { CompiledForm } from '../answers/compiled-form';
import type { PlacedField } from '../answers/engine/form-plan';
import type { FormState } from '../answers/engine/form-state';
import type { Json } from '../json';
import { explainExpression, type ExplainedExpression } from './explain-expression';

/** The value of a field and where it comes from. */
export interface ExplainedValue {
  /** The answer others see: null for none, and for a hidden field. */
  readonly value: Json;
  readonly from: 'nothing' | 'answer' | 'default' | 'calculation' | 'form' | 'rule';
  /** The rule that sets it. */
  readonly rule?: string;
  /** What it is worked out with. */
  readonly expression?: ExplainedExpression;
}

/** Explains the value of a field for one state of its form. */
export function explainValue(form: CompiledForm, state: FormState, placed: PlacedField): ExplainedValue {
  return { value: state.seen[placed.at] ?? null, ...origin(form, state, placed) };
}

function origin(form: CompiledForm, state: FormState, placed: PlacedField): Omit<ExplainedValue, 'value'> {
  const { field, behaviour, at } = placed;
  const { part } = behaviour;
  const rule = settingRule(form, state, field.key);
  if (rule) return { from: 'rule', rule: rule.key, expression: explainExpression(form, state, rule.value) };
  if (part.kind === 'computed')
    return { from: 'calculation', expression: explainExpression(form, state, part.expression) };
  if (part.kind === 'fixed') return { from: 'form' };
  if (state.filled[at] !== undefined) return { from: 'answer' };
  if (field.defaultValue === undefined) return { from: 'nothing' };
  return { from: 'default', expression: explainExpression(form, state, field.defaultValue) };
}

function settingRule({ plan: { rules } }: CompiledForm, { active }: FormState, field: string) {
  return rules.flatMap(({ key, action }, at) =>
    action.kind === 'set-value' && action.field === field && active[at] === true ? [{ key, value: action.value }] : [],
  )[0];
}
