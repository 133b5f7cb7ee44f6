import { fieldTypes } from '../../../src/domain/fields';
import { operatorOf } from '../../../src/domain/logic/operators';
import { conditionSentence } from '../../../src/frontend/builder/condition/condition-sentence';
import { operandKind } from '../../../src/frontend/builder/condition/operand-kind';

const fieldOf = (type: (typeof fieldTypes)[number]['type'], settings: object = {}) => ({
  key: 'q',
  type,
  label: 'Question',
  required: false,
  settings: { ...settings },
});

const needing = fieldTypes.flatMap(({ type, operators, examples: { settings } }) =>
  operators.filter((name) => operatorOf(name).needsOperand).map((name) => [type, name, settings] as const),
);

test.each(needing)('what %s is compared with by %s can be entered', (type, operator, settings) => {
  expect(operandKind(fieldOf(type, settings), operator)).not.toBe('none');
});

test.each([
  ['several-choices', 'includes', 'option'],
  ['several-choices', 'count-at-least', 'number'],
  ['date-range', 'covers', 'day'],
  ['date-time', 'at-least', 'moment'],
  ['time', 'at-most', 'time'],
  ['matrix', 'row-is', 'choice'],
  ['matrix', 'count-at-most', 'number'],
  ['ranking', 'first-is', 'option'],
  ['calculated', 'greater-than', 'number'],
  ['hidden-value', 'equals', 'text'],
  ['jira-field', 'less-than', 'day'],
] as const)('of %s by %s as %s', (type, operator, kind) => {
  const settings = fieldTypes.find((each) => each.type === type)?.examples.settings;
  expect(operandKind(fieldOf(type, settings), operator)).toBe(kind);
});

test('a choice of a row is said by its labels, one that is gone as it is kept', () => {
  const rows = [{ value: 'r', label: 'Speed' }];
  const options = [{ value: 'a', label: 'Good' }];
  const matrix = fieldOf('matrix', { rows, options });
  const said = (operand: string) =>
    conditionSentence({ match: 'all', tests: [{ field: 'q', operator: 'row-is', operand }] }, [matrix]);
  expect(said('r:a')).toBe('“Question” has the choice Good for Speed');
  expect(said('r:b')).toBe('“Question” has the choice r:b');
});
