import { madeText } from '../budget';
import type { Value } from '../evaluation';
import { finite } from '../finite';
import { deepSize, isList } from '../weight';
import { coercedNumber, coercedText } from './coerced';
import { ruleOperator } from './rule-operator';

function isIn(needle: Value, haystack: Value): boolean {
  if (typeof haystack === 'string') return haystack.includes(coercedText(needle));
  return isList(haystack) && haystack.some((item) => item === needle);
}

const whole = (value: Value) => Math.trunc(coercedNumber(value)) || 0;

/** Part of a text: from a position, which counts from the end when negative, for a length, or up to so many before the end. */
function partOf(text: string, start: number, length: number | undefined): string {
  const rest = text.slice(start);
  if (length === undefined) return rest;
  return length < 0 ? rest.slice(0, Math.max(0, rest.length + length)) : rest.slice(0, length);
}

/** Texts put together and taken apart, lists merged, and whether something is in either. */
export const textAndListRules = [
  ruleOperator('in', ([needle, haystack]) => isIn(needle, haystack)),
  ruleOperator('cat', (args) =>
    args.reduce<string>(
      (text, value) => madeText(text + (value === null || value === undefined ? '' : coercedText(value))),
      '',
    ),
  ),
  ruleOperator('substr', ([text, start, length]) =>
    partOf(coercedText(text), whole(start), length === undefined ? undefined : whole(length)),
  ),
  ruleOperator('merge', (args, { budget }) => {
    const merged = args.flatMap((value) => (isList(value) ? value : [finite(value)]));
    budget.spend(deepSize(merged, budget.left));
    return merged;
  }),
];
