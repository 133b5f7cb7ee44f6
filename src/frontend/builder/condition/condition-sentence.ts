import { optionLabel, type Control } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import type { Condition, ConditionPart, Match, Test } from '../../../domain/logic/condition';
import type { ExpressionSource } from '../../../domain/logic/expression/expression-source';
import { operatorOf } from '../../../domain/logic/operators';
import { partName } from '../part-name';
import { choiceOf } from './choice-of';
import { controlOf } from './control-of';
import { optionsOf } from './options-of';

const between: Readonly<Record<Match, string>> = { all: ' and ', any: ' or ', none: ' nor ' };

/** A condition as people say it: “Country” is Norway and (“Age” is after or more than 17 or “Member” is Yes). */
export function conditionSentence({ match, tests }: Condition, fields: readonly Field[]): string {
  const said = tests.map((part) => partSentence(part, fields)).join(between[match]);
  return match === 'none' ? `${tests.length === 1 ? 'not' : 'neither'} ${said}` : said;
}

function partSentence(part: ConditionPart, fields: readonly Field[]): string {
  if ('tests' in part) return `(${conditionSentence(part, fields)})`;
  return 'expression' in part ? sourceText(part.expression) : testSentence(part, fields);
}

function sourceText(source: ExpressionSource): string {
  return `\`${typeof source === 'string' ? source : JSON.stringify(source)}\` is true`;
}

function testSentence({ field: key, operator, operand }: Test, fields: readonly Field[]): string {
  const index = fields.findIndex((each) => each.key === key);
  const tested = fields[index];
  const { label, needsOperand } = operatorOf(operator);
  const said = `${tested ? `“${partName(fields, index)}”` : 'a deleted question'} ${label}`;
  if (!needsOperand) return said;
  return `${said} ${operand === undefined ? '…' : operandText(operand, tested)}`;
}

/** A compared value as the tested question says it. */
function operandText(operand: NonNullable<Test['operand']>, tested: Field | undefined): string {
  const control = tested && controlOf(tested);
  if (control?.kind === 'flag') return flagText(control, operand);
  if (control?.kind === 'matrix') return choiceText(control, operand);
  return optionLabel(tested ? optionsOf(tested) : [], String(operand));
}

function flagText(
  { yes, no }: Extract<Control, { readonly kind: 'flag' }>,
  operand: NonNullable<Test['operand']>,
): string {
  if (operand === true) return yes;
  return operand === false ? no : String(operand);
}

function choiceText(control: Parameters<typeof choiceOf>[0], operand: NonNullable<Test['operand']>): string {
  const choice = choiceOf(control, operand);
  return choice ? `${choice.option.label} for ${choice.row.label}` : String(operand);
}
