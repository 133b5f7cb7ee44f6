import { arithmeticRules } from './arithmetic';
import { branchRules } from './branches';
import { comparisonRules } from './comparison';
import { dataRules } from './data-access';
import { equalityRules } from './equality';
import { iterationRules } from './iteration';
import type { RuleOperator } from './rule-operator';
import { textAndListRules } from './texts-and-lists';

/** Every operator of JsonLogic that the house knows. */
export const ruleOperators: readonly RuleOperator[] = [
  ...dataRules,
  ...branchRules,
  ...equalityRules,
  ...comparisonRules,
  ...arithmeticRules,
  ...iterationRules,
  ...textAndListRules,
];

const byName: ReadonlyMap<string, RuleOperator> = new Map(ruleOperators.map((each) => [each.name, each]));

/** The operator of a name. */
export function ruleOf(name: string): RuleOperator | undefined {
  return byName.get(name);
}
