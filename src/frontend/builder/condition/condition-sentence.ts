import { optionLabel } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import type { Condition, Test } from '../../../domain/logic/condition';
import { operatorOf } from '../../../domain/logic/operators';
import { questionName } from '../question-name';
import { controlOf } from './control-of';
import { optionsOf } from './options-of';

/** A condition as people say it: “Country” is Norway and “Age” is after or more than 17. */
export function conditionSentence({ match, tests }: Condition, fields: readonly Field[]): string {
  return tests.map((test) => testSentence(test, fields)).join(match === 'all' ? ' and ' : ' or ');
}

function testSentence({ field: key, operator, operand }: Test, fields: readonly Field[]): string {
  const index = fields.findIndex((each) => each.key === key);
  const tested = fields[index];
  const { label, needsOperand } = operatorOf(operator);
  const said = `${tested ? `“${questionName(tested, index)}”` : 'a deleted question'} ${label}`;
  if (!needsOperand) return said;
  return `${said} ${operand === undefined ? '…' : operandText(operand, tested)}`;
}

/** A compared value as the tested question says it. */
function operandText(operand: NonNullable<Test['operand']>, tested: Field | undefined): string {
  const control = tested && controlOf(tested);
  if (control?.kind === 'flag' && typeof operand === 'boolean') return operand ? control.yes : control.no;
  const options = tested ? optionsOf(tested) : [];
  return optionLabel(options, String(operand));
}
