import { answered, asked, issuesOf } from './issues-of';

const number = (key: string, more: object = {}) => ({ ...asked(key, more), type: 'number' });
const at = (...path: readonly unknown[]) => ['fields', 1, ...path];
const misfit = (takes: string, gives: string) =>
  `“Label b” takes a ${takes}, and an expression gives it a ${gives}. Change the expression.`;
const unknown = (name: string) => `No question has the key ${name}. Use the key of a question of this form.`;

test('a name that is not there is told with its place in the text', () => {
  const calculated = (expression: unknown) => ({ ...asked('b', { settings: { expression } }), type: 'calculated' });
  expect(issuesOf([asked('a'), calculated('upper(zzzzzz)')])).toEqual([
    [`At character 7 in an expression of “Label b”: ${unknown('zzzzzz')}`, at('settings', 'expression')],
  ]);
  const label = 'Is it {{ zzzzzz }}?';
  expect(issuesOf([asked('a'), asked('b', { label })])).toEqual([
    [`At character 10 in an expression of “${label}”: ${unknown('zzzzzz')}`, at('label')],
  ]);
  expect(issuesOf([asked('a'), calculated({ var: 'zzzzzz' })])).toEqual([
    [`In a rule of “Label b”: ${unknown('zzzzzz')}`, at('settings', 'expression')],
  ]);
});

test('the names of an option stand in a filter alone', () => {
  const options = [{ value: 'x', label: 'X' }];
  const choice = (more: object, settings: object) => ({
    ...asked('b', { ...more, settings: { options, ...settings } }),
    type: 'single-choice',
  });
  expect(issuesOf([asked('a'), choice({}, { filter: 'option = a or upper(option_label) = a' })])).toEqual([]);
  expect(issuesOf([asked('a'), choice({ defaultValue: 'option' }, {})])).toEqual([
    [`At character 1 in an expression of “Label b”: ${unknown('option')}`, at('defaultValue')],
  ]);
});

test.each<[string, string, string | undefined]>([
  ['number', '1 + 1', undefined],
  ['number', '"one"', misfit('number', 'text')],
  ['number', 'true', misfit('number', 'yes or no')],
  ['number', 'if(a = "", 1, "one")', undefined],
  ['yes-or-no', '1', misfit('yes or no', 'number')],
  ['date', '"2026-03-01"', undefined],
  ['date', 'a', undefined],
  ['date', '1', misfit('date', 'number')],
  ['short-text', 'today()', undefined],
  ['short-text', '1', misfit('text', 'number')],
  ['single-choice', '"x"', undefined],
  ['single-choice', '1', misfit('text', 'number')],
  ['date-range', '1', undefined],
])('a question of type %s begins with %s', (type, defaultValue, message) => {
  const settings = type === 'single-choice' ? { options: [{ value: 'x', label: 'X' }] } : {};
  expect(issuesOf([asked('a'), { ...asked('b', { defaultValue, settings }), type }])).toEqual(
    message === undefined ? [] : [[message, at('defaultValue')]],
  );
});

test('a rule gives a question what it takes', () => {
  const set = (value: string) => [{ key: 'r', when: answered('a'), action: { kind: 'set-value', field: 'b', value } }];
  expect(issuesOf([asked('a'), number('b')], set('2'))).toEqual([]);
  expect(issuesOf([asked('a'), number('b')], set('"two"'))).toEqual([
    ['“r” takes a number, and an expression gives it a text. Change the expression.', ['rules', 0, 'action', 'value']],
  ]);
});

test('what takes no answer has none to read, and is not suggested', () => {
  expect(issuesOf([{ ...asked('heading'), type: 'heading' }, asked('b', { defaultValue: 'heading' })])).toEqual([
    [`At character 1 in an expression of “Label b”: ${unknown('heading')}`, at('defaultValue')],
  ]);
});

test('after fifty faults no more are told', () => {
  const wrong = (count: number) =>
    Array.from({ length: count }, (_, key) => asked(`q${String(key)}`, { help: '{{zzzzzz}}' }));
  expect(issuesOf(wrong(49))).toHaveLength(49);
  expect(issuesOf(wrong(50))).toHaveLength(50);
  expect(issuesOf(wrong(51))).toHaveLength(50);
});
