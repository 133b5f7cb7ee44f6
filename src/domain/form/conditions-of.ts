import { fieldTypeOf } from '../fields';
import type { Condition, ConditionPart, Test } from '../logic/condition';
import type { Field } from './field';
import type { FormRule } from './form-rule';

/** What a condition of a form decides. */
export type ConditionUse = 'show' | 'require' | 'enable' | 'rule';

/** One condition of a form: whose it is, what it decides and where it stands. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly use: ConditionUse;
  readonly path: readonly (string | number)[];
  /** The label of the question or the option, or the key of the rule it belongs to. */
  readonly owner: string;
  /** The key of the question it belongs to, also by one of its options; missing for a rule. */
  readonly field?: string;
  /** The value of the option it belongs to. */
  readonly option?: string;
}

const uses = [
  ['showWhen', 'show'],
  ['requireWhen', 'require'],
  ['enableWhen', 'enable'],
] as const;

/** Every condition of a form: of its fields, of single options, and of its rules. */
export function conditionsOf({
  fields,
  rules = [],
}: {
  readonly fields: readonly Field[];
  readonly rules?: readonly FormRule[];
}): readonly PlacedCondition[] {
  return [
    ...fields.flatMap(fieldConditions),
    ...rules.map(({ key, when }, at) => ({
      condition: when,
      use: 'rule' as const,
      path: ['rules', at, 'when'],
      owner: key,
    })),
  ];
}

function fieldConditions(field: Field, index: number): readonly PlacedCondition[] {
  const { key, label, settings } = field;
  const own = uses.flatMap(([name, use]): readonly PlacedCondition[] => {
    const condition = field[name];
    return condition ? [{ condition, use, path: ['fields', index, name], owner: label, field: key }] : [];
  });
  const options = fieldTypeOf(field.type).bind(settings).choices?.options ?? [];
  const ofOptions = options.flatMap((option, at) =>
    uses.flatMap(([name, use]): readonly PlacedCondition[] => {
      const condition = option[name];
      const path = ['fields', index, 'settings', 'options', at, name];
      return condition ? [{ condition, use, path, owner: option.label, field: key, option: option.value }] : [];
    }),
  );
  return [...own, ...ofOptions];
}

/** Every test of an answer in a condition, nested ones included, with its place in it. */
export function testsOf(
  condition: Condition,
): readonly { readonly test: Test; readonly path: readonly (string | number)[] }[] {
  return condition.tests.flatMap((part: ConditionPart, at) => {
    if ('tests' in part) return testsOf(part).map(({ test, path }) => ({ test, path: ['tests', at, ...path] }));
    return 'expression' in part ? [] : [{ test: part, path: ['tests', at] }];
  });
}
