import { dividedBy, minus, plus, remainder, times } from '../decimal';
import { coercedNumber, parsedNumber } from './coerced';
import { ruleOperator } from './rule-operator';

/** Arithmetic in decimals, on what JsonLogic reads as numbers. */
export const arithmeticRules = [
  ruleOperator('+', (args) => args.map(parsedNumber).reduce(plus, 0)),
  ruleOperator('*', ([first, ...rest]) =>
    rest.length === 0 ? first : rest.map(parsedNumber).reduce(times, parsedNumber(first)),
  ),
  ruleOperator('-', (args) =>
    args.length < 2 ? 0 - coercedNumber(args[0]) : minus(coercedNumber(args[0]), coercedNumber(args[1])),
  ),
  ruleOperator('/', ([first, second]) => dividedBy(coercedNumber(first), coercedNumber(second))),
  ruleOperator('%', ([first, second]) => remainder(coercedNumber(first), coercedNumber(second))),
  ruleOperator('max', (args) => args.map(coercedNumber).reduce((a, b) => Math.max(a, b), -Infinity)),
  ruleOperator('min', (args) => args.map(coercedNumber).reduce((a, b) => Math.min(a, b), Infinity)),
];
