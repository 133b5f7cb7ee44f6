import { fieldTypeOf } from '../fields';
import type { Condition, ConditionPart } from '../logic/condition';
import type { ExpressionSource } from '../logic/expression/expression-source';
import { templatePieces } from '../logic/expression/template';
import type { ValueType } from '../logic/expression/value-type';
import { conditionsOf } from './conditions-of';
import type { Field } from './field';
import type { FormRule } from './form-rule';

/** Where something stands in a definition. */
export type DefinitionPath = readonly (string | number)[];

/** One expression of a form: whose it is, where it stands, and what it may read and has to give. */
export interface PlacedExpression {
  readonly source: ExpressionSource;
  readonly path: DefinitionPath;
  /** The label of the question or the key of the rule it belongs to. */
  readonly owner: string;
  /** The names it may use beside the keys of questions. */
  readonly names: readonly string[];
  /** What it has to give, where that is known. */
  readonly gives?: ValueType;
  /** Where it begins in the text it stands in. */
  readonly offset: number;
}

/** The names a filter of options uses for the option. */
export const optionNames = ['option', 'option_label'] as const;

interface FormParts {
  readonly fields: readonly Field[];
  readonly rules?: readonly FormRule[];
}

/** Every expression of a form. */
export function expressionsOf(form: FormParts): readonly PlacedExpression[] {
  return [
    ...form.fields.flatMap(fieldExpressions),
    ...(form.rules ?? []).flatMap((rule, at) => ruleExpressions(rule, at, form.fields)),
    ...conditionsOf(form).flatMap(({ condition, path, owner }) => inCondition(condition, path, owner)),
  ];
}

function fieldExpressions(field: Field, index: number): readonly PlacedExpression[] {
  const { label: owner, help = '', defaultValue, checks = [] } = field;
  const at = (...rest: DefinitionPath) => ({ path: ['fields', index, ...rest], owner, names: [], offset: 0 });
  const { value: gives, bind } = fieldTypeOf(field.type);
  const { part, choices } = bind(field.settings);
  return [
    ...expressionsInText(owner, at('label')),
    ...expressionsInText(help, at('help')),
    ...(defaultValue === undefined ? [] : [{ ...at('defaultValue'), source: defaultValue, gives }]),
    ...checks.map(({ expression }, check) => ({ ...at('checks', check, 'expression'), source: expression })),
    ...(part.kind === 'computed' ? [{ ...at('settings', 'expression'), source: part.expression }] : []),
    ...(choices?.filter === undefined
      ? []
      : [{ ...at('settings', 'filter'), source: choices.filter, names: optionNames }]),
  ];
}

/** The expressions between double braces in a text that stands somewhere. */
export function expressionsInText(text: string, at: Omit<PlacedExpression, 'source'>): readonly PlacedExpression[] {
  return templatePieces(text).flatMap((piece) =>
    'expression' in piece ? [{ ...at, source: piece.expression, offset: piece.offset }] : [],
  );
}

function ruleExpressions(
  { key: owner, action }: FormRule,
  index: number,
  fields: readonly Field[],
): readonly PlacedExpression[] {
  if (action.kind !== 'set-value') return [];
  const field = fields.find(({ key }) => key === action.field);
  const gives = field && fieldTypeOf(field.type).value;
  const path = ['rules', index, 'action', 'value'];
  return [{ source: action.value, path, owner, names: [], gives, offset: 0 }];
}

function inCondition({ tests }: Condition, path: DefinitionPath, owner: string): readonly PlacedExpression[] {
  return tests.flatMap((part: ConditionPart, at): readonly PlacedExpression[] => {
    const inner = [...path, 'tests', at];
    if ('tests' in part) return inCondition(part, inner, owner);
    if (!('expression' in part)) return [];
    return [{ source: part.expression, path: [...inner, 'expression'], owner, names: [], offset: 0 }];
  });
}
