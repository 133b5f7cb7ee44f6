import type { Json } from '../../../json';
import type { Evaluation, Value } from '../evaluation';
import { finite } from '../finite';
import { ownValue } from '../own-value';
import { isList } from '../weight';
import { coercedText, ordered } from './coerced';
import { ruleOperator } from './rule-operator';

function variable(path: Value, { data, budget }: Evaluation): Value {
  if (path === undefined || path === null || path === '') return data;
  const names = coercedText(path).split('.');
  budget.spend(names.length);
  return names.reduce<Value>(ownValue, data);
}

function missing(keys: readonly Value[], evaluation: Evaluation): readonly Json[] {
  evaluation.budget.spend(keys.length);
  return keys.flatMap((key) => {
    const value = variable(key, evaluation) ?? null;
    return value === null || value === '' ? [finite(key)] : [];
  });
}

/** The data at a path, with a default, and which of some paths hold nothing. */
export const dataRules = [
  ruleOperator('var', ([path, otherwise], evaluation) => {
    const found = variable(path, evaluation);
    return found === undefined ? (otherwise ?? null) : found;
  }),
  ruleOperator('missing', (args, evaluation) => missing(isList(args[0]) ? args[0] : args, evaluation)),
  ruleOperator('missing_some', ([needed, options], evaluation) => {
    const keys = isList(options) ? options : [];
    const absent = missing(keys, evaluation);
    return ordered(keys.length - absent.length, needed, (order) => order >= 0) ? [] : absent;
  }),
];
