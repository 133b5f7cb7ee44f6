import { BudgetSpent, madeText } from './budget';
import { numberText } from './decimal';
import type { Value } from './evaluation';
import { expressionLimits } from './expression-limits';
import { isList } from './weight';

/** A value as people read it: no exponents, nothing for no answer, lists with commas. */
export function valueText(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return String(value);
  return isList(value) ? joinedTexts(value.map(scalarText), ', ') : '';
}

function scalarText(value: Value): string {
  return typeof value === 'object' ? '' : valueText(value);
}

/** Texts put together, unless the result is larger than a form can need. */
export function joinedTexts(texts: readonly string[], between: string): string {
  const length = texts.reduce((sum, text) => sum + text.length + between.length, 0);
  if (length > expressionLimits.madeText * 2) throw new BudgetSpent();
  return madeText(texts.join(between));
}
