import { isTrue } from '../truth';
import { looselyEqual } from './coerced';
import { ruleOperator } from './rule-operator';

/** Whether two values are the same, with and without coercion, and the truth of one. */
export const equalityRules = [
  ruleOperator('==', ([first, second]) => looselyEqual(first, second)),
  ruleOperator('!=', ([first, second]) => !looselyEqual(first, second)),
  ruleOperator('===', ([first, second]) => first === second),
  ruleOperator('!==', ([first, second]) => first !== second),
  ruleOperator('!', ([value]) => !isTrue(value)),
  ruleOperator('!!', ([value]) => isTrue(value)),
];
