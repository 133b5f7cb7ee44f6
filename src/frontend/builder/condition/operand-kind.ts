import { fieldTypeOf, type Control } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import { operatorOf, type OperatorName } from '../../../domain/logic/operators';
import { controlOf } from './control-of';

/** How the value of a test is entered. */
export type OperandKind =
  'text' | 'number' | 'option' | 'flag' | 'day' | 'time' | 'moment' | 'choice' | 'picked' | 'none';

const ofControl: Readonly<Record<Control['kind'], OperandKind>> = {
  text: 'text',
  multiline: 'text',
  number: 'number',
  'one-of': 'option',
  'some-of': 'option',
  flag: 'flag',
  consent: 'none',
  date: 'day',
  time: 'time',
  moment: 'moment',
  period: 'day',
  steps: 'number',
  slider: 'number',
  matrix: 'choice',
  order: 'option',
  person: 'picked',
  group: 'picked',
  issue: 'text',
  mirror: 'text',
  signature: 'none',
  file: 'none',
  table: 'none',
};

const ofMirrored: Readonly<Record<Extract<Control, { kind: 'mirror' }>['reads'], OperandKind>> = {
  text: 'text',
  number: 'number',
  date: 'day',
  option: 'text',
  user: 'text',
};

/** How what a question is compared with is entered: as its answers are, or as a number where they are counted. */
export function operandKind(tested: Field, operator: OperatorName): OperandKind {
  if (operatorOf(operator).operand === 'count') return 'number';
  const control = controlOf(tested);
  if (!control) return isComputed(tested) ? 'number' : 'text';
  return control.kind === 'mirror' ? ofMirrored[control.reads] : ofControl[control.kind];
}

/** Whether the form works its answers out: a number most often, any other text is kept as it is typed. */
function isComputed({ type, settings }: Field): boolean {
  const { settings: schema, bind } = fieldTypeOf(type);
  return schema.safeParse(settings).success && bind(settings).part.kind === 'computed';
}
