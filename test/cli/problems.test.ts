import { commandLine } from './command-line';

let cli: ReturnType<typeof commandLine>;

beforeAll(() => {
  cli = commandLine();
});

afterAll(() => {
  cli.remove();
});

/** What each of these definitions is told by `check`, in one start. */
const toldOf = (forms: readonly unknown[]) =>
  cli.run(['check', '--lines'], forms.map((form) => JSON.stringify({ form })).join('\n')).answers;
const text = (key: string, more: object = {}) => ({ key, type: 'short-text', label: 'Q', settings: {}, ...more });
const form = (...fields: readonly unknown[]) => ({ schema: 2, fields });
const when = (...tests: readonly unknown[]) => ({ match: 'all', tests });
const options = [{ value: 'x', label: 'X' }];

test('what is wrong with an expression of a form is told to programs as well, wherever it stands', () => {
  const unknown = (path: string, offset: number, name = 'quantty') => ({
    problems: [
      {
        path: `form/${path}`,
        ...{ code: 'expression.unknown-field', params: { name }, offset, length: name.length, suggestion: 'quantity' },
      },
    ],
  });
  const quantity = text('quantity');
  const table = (expression: string) => ({
    columns: [
      { key: 'quantity', type: 'number', label: 'Quantity', settings: {} },
      { key: 'cost', type: 'calculated', label: 'Cost', settings: { expression } },
    ],
  });
  const set = { kind: 'set-value', field: 'b', value: 'upper(quantty)' };
  const cases: readonly (readonly [form: unknown, told: object])[] = [
    [
      form(quantity, text('b', { showWhen: when({ expression: 'quantty > "1"' }) })),
      unknown('fields/1/showWhen/tests/0/expression', 0),
    ],
    [form(quantity, text('b', { defaultValue: 'upper(quantty)' })), unknown('fields/1/defaultValue', 6)],
    [
      form(quantity, text('b', { checks: [{ expression: 'b == quantty', message: 'No.' }] })),
      unknown('fields/1/checks/0/expression', 5),
    ],
    [
      form(quantity, text('b', { type: 'single-choice', settings: { options, filter: 'option == quantty' } })),
      unknown('fields/1/settings/filter', 10),
    ],
    [
      form(quantity, text('b', { type: 'calculated', settings: { expression: '1 + quantty' } })),
      unknown('fields/1/settings/expression', 4),
    ],
    [form(quantity, text('b', { label: 'Is it {{quantty}}?' })), unknown('fields/1/label', 8)],
    [form(quantity, text('b', { help: '{{quantity}} or {{ quantty }}' })), unknown('fields/1/help', 19)],
    [
      form(text('b', { type: 'table', settings: table('2 * quantty') })),
      unknown('fields/0/settings/columns/1/settings/expression', 4),
    ],
    [
      { ...form(quantity, text('b')), rules: [{ key: 'r', when: when({ expression: 'true' }), action: set }] },
      unknown('rules/0/action/value', 6),
    ],
  ];
  const told = toldOf(cases.map(([given]) => given));
  expect(told).toMatchObject(cases.map(([, expected]) => expected));
});

test('a rule is told with the path inside it, and a result of another type with both types', () => {
  const rule = { if: [true, { var: 'zzzzzz' }] };
  expect(
    toldOf([
      form(text('a', { defaultValue: rule })),
      form(text('a', { defaultValue: { if: [true, { nonsuch: 1 }] } })),
      form(text('a', { type: 'number', defaultValue: '"one"' })),
    ]),
  ).toMatchObject([
    { problems: [{ path: 'form/fields/0/defaultValue', params: { name: 'zzzzzz', path: '/if/1' } }] },
    { problems: [{ code: 'expression.unknown-operator', params: { name: 'nonsuch', path: '/if/1' } }] },
    {
      problems: [
        {
          ...{ code: 'expression.wrong-result', params: { expected: 'number', found: 'text' }, offset: 0, length: 5 },
          message: '“Q” takes a number, and an expression gives it a text. Change the expression.',
        },
      ],
    },
  ]);
});

const missing = 'This is missing. Add it.';
const key =
  'A key begins with a small letter a to z and goes on with small letters, digits and _, 40 in all. Write it so.';

test.each<[what: string, form: unknown, path: string, message: string]>([
  ['no calculation', form(text('a', { type: 'calculated' })), 'form/fields/0/settings/expression', missing],
  ['no list', { schema: 2, fields: {} }, 'form/fields', 'Give a list here, not an object.'],
  ['no object', [], 'form', 'Give an object here, not a list.'],
  ['nothing', null, 'form', 'Give an object here, not null.'],
  ['no schema', { fields: [] }, 'form/schema', 'Say which schema the form is of: "schema": 2.'],
  [
    'a newer schema',
    { schema: 3, fields: [] },
    'form/schema',
    'The form is of schema 3, and this version knows schemas up to 2. Update the program that reads it.',
  ],
  ['a bad key', form(text('A b')), 'form/fields/0/key', key],
  [
    'an unknown name',
    form(text('a', { x: 1 })),
    'form/fields/0',
    'There is no “x” here. Take it out, or correct its name.',
  ],
  [
    'unknown names',
    form(text('a', { x: 1, y: 2 })),
    'form/fields/0',
    'There are no “x”, “y” here. Take them out, or correct their names.',
  ],
  [
    'no options',
    form(text('a', { type: 'single-choice', settings: { options: [] } })),
    'form/fields/0/settings/options',
    'There are too few. Add at least 1.',
  ],
  [
    'a text for a number',
    form(text('a', { type: 'number', settings: { min: '1' } })),
    'form/fields/0/settings/min',
    'Give a number here, not a text.',
  ],
  [
    'a long label',
    form(text('a', { label: 'x'.repeat(501) })),
    'form/fields/0/label',
    'This is too long. Keep it to 500 characters.',
  ],
  [
    'a wrong word',
    form(text('a', { showWhen: { match: 'al', tests: [{ expression: 'true' }] } })),
    'form/fields/0/showWhen/match',
    'Use one of all, any, none. Did you mean all?',
  ],
  [
    'a test without operator',
    form(text('a', { showWhen: when({ field: 'a' }) })),
    'form/fields/0/showWhen/tests/0',
    `In “operator”: ${missing}`,
  ],
  [
    'a test of a list',
    form(text('a', { showWhen: when({ field: 'a', operator: 'equals', operand: [] }) })),
    'form/fields/0/showWhen/tests/0',
    'In “operand”: Give a text or a number or true or false here, not a list.',
  ],
  [
    'an empty test',
    form(text('a', { showWhen: when({}) })),
    'form/fields/0/showWhen/tests/0',
    'This is none of what can stand here. Look it up in docs/form-definition.md.',
  ],
  ['a name that is no text', { name: 5, definition: form() }, 'form/name', 'Give a text here, not a number.'],
  ['an unnamed form', { definition: form() }, 'form/name', missing],
])('%s is told in plain words', (...[, given, path, message]) => {
  expect(toldOf([given])).toEqual([{ ok: false, problems: [{ path, message }] }]);
});

test('answers that are too large are told with the bound', () => {
  const answers = { a: 'x'.repeat(200_000) };
  const large = 'These answers are larger than 200,000 bytes, and no form takes more. Shorten the longest ones.';
  const lines = [
    { form: form(text('a')), answers },
    { before: form(), after: form(), drafts: [{}, answers] },
  ].map((each) => JSON.stringify(each));
  expect(cli.run(['--lines'], lines.join('\n')).answers).toEqual([
    { ok: false, problems: [{ path: 'answers', message: large }] },
    { ok: false, problems: [{ path: 'drafts/1', message: large }] },
  ]);
});

test.each([[{}], [{ field: ['a'] }], [{ field: 5 }]])('explain needs the key of a field as a text: %j', (given) => {
  const line = { form: form(text('a')), answers: {}, ...given };
  const message = 'Give the key of a field as a text, for example "field": "name".';
  expect(cli.run(['explain', '--lines'], JSON.stringify(line)).answers).toEqual([
    { ok: false, problems: [{ path: 'field', message }] },
  ]);
});

test('a form that a line does not have is asked for by its name', () => {
  expect(cli.run(['diff', '--lines'], JSON.stringify({ before: form() })).answers).toEqual([
    { ok: false, problems: [{ path: 'after', message: 'The form “after” is missing. Add it to the line.' }] },
  ]);
});
