import { commandLine } from './command-line';
import { laptopForm, laterForm } from './laptop-form';

const cli = commandLine();
beforeAll(() => {
  cli.write('form.json', laptopForm);
  cli.write('named.json', { name: 'Laptops', definition: laptopForm });
  cli.write('later.json', laterForm);
  cli.write('answers.json', { kind: 'laptop', memory: 16 });
  cli.write('wrong.json', { schema: 1, fields: [laptopForm.fields[1], laptopForm.fields[1]] });
  cli.write('broken.json', '{"schema": 1,');
  cli.write('deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
});
afterAll(() => {
  cli.remove();
});

const ok = (answer: unknown) => ({ code: 0, answers: [answer], stderr: '' });

test.each(['form.json', 'named.json'])('check %s finds nothing', (file) => {
  expect(cli.run(['check', file])).toEqual(ok({ ok: true, fields: 3, problems: [], advice: [] }));
});

test('check names every fault with its path, and ends with 1', () => {
  const { code, answers } = cli.run(['check', 'wrong.json']);
  expect(code).toBe(1);
  expect(answers).toMatchObject([
    { ok: false, problems: [{ path: 'form/fields/1/key', message: 'Two questions have the key memory.' }, {}, {}] },
  ]);
});

test.each([['broken.json'], ['deep.json'], ['[]'], ['null'], ['{"name":"","definition":{}}']])(
  'check %s finds an error and throws none',
  (file) => {
    const { code, answers, stderr } = cli.run(['check', file]);
    expect([code, stderr]).toEqual([1, '']);
    expect(answers).toMatchObject([{ ok: false }]);
  },
);

test('process says what is visible, required, kept and wrong', () => {
  expect(cli.run(['process', 'form.json', 'answers.json'])).toEqual(
    ok({
      ok: true,
      visible: ['kind', 'memory', 'reason'],
      required: ['kind', 'memory'],
      enabled: ['kind', 'memory', 'reason'],
      values: { kind: 'laptop', memory: 16 },
      issues: [],
      warnings: [],
      pages: [1],
    }),
  );
  const wrong = cli.run(['process', 'form.json', '{"kind":"laptop","memory":4}']);
  expect(wrong.code).toBe(1);
  expect(wrong.answers).toMatchObject([
    {
      ok: false,
      issues: [{ field: 'memory', code: 'number.too-small', params: { min: 8 }, message: 'Enter 8 or more.' }],
    },
  ]);
});

test('explain shows the tests with what they met', () => {
  expect(cli.run(['explain', 'form.json', '{"kind":"phone"}', 'memory'])).toEqual(
    ok({
      ok: true,
      enabled: true,
      value: { value: null, from: 'nothing' },
      field: 'memory',
      label: 'Memory',
      shown: false,
      required: false,
      condition: {
        holds: false,
        match: 'all',
        tests: [
          {
            field: 'kind',
            label: 'Kind',
            operator: 'equals',
            words: 'is',
            operand: 'laptop',
            answer: 'phone',
            shown: true,
            holds: false,
          },
        ],
      },
    }),
  );
  expect(cli.run(['explain', 'form.json', '{}', 'nothing'])).toMatchObject({ code: 1, answers: [{ ok: false }] });
});

test('diff says what changed in words', () => {
  const { code, answers } = cli.run(['diff', 'form.json', 'later.json']);
  expect(code).toBe(0);
  expect(answers).toMatchObject([
    {
      ok: true,
      changes: [
        { kind: 'required-changed', words: '“Reason” is now required.' },
        { kind: 'field-moved', words: '“Kind” moved from place 1 to 2.' },
        { kind: 'option-added', part: 'tablet', words: '“Kind” has the new option “Tablet”.' },
        { kind: 'option-renamed', part: 'phone', words: 'The option “Phone” of “Kind” is now called “Mobile”.' },
        { kind: 'field-added', words: 'The question “Until when?” is new.' },
        { kind: 'field-removed', words: 'The question “Memory” is gone.' },
      ],
    },
  ]);
  expect(cli.run(['diff', 'form.json', 'named.json'])).toEqual(ok({ ok: true, changes: [] }));
  const renamed = JSON.stringify({ name: 'Devices', definition: laptopForm });
  const words = 'The form “Laptops” is now called “Devices”.';
  const change = { kind: 'form-renamed', field: '', label: 'Devices', before: 'Laptops', after: 'Devices', words };
  expect(cli.run(['diff', 'named.json', renamed])).toEqual(ok({ ok: true, changes: [change] }));
});

test('eval and expr give values, and problems with their places', () => {
  expect(cli.run(['eval', '{"+":[0.1,{"var":"a"}]}', '{"a":0.2}'])).toEqual(ok({ ok: true, value: 0.3 }));
  expect(cli.run(['expr', 'quantity * price', '{"quantity":3,"price":1.1}'])).toEqual(ok({ ok: true, value: 3.3 }));
  expect(cli.run(['expr', 'year(today())', '{}', '{"today":"2026-03-31"}'])).toEqual(ok({ ok: true, value: 2026 }));
  expect(cli.run(['expr', 'summ(1)', '{}'])).toMatchObject({
    code: 1,
    answers: [
      {
        ok: false,
        problems: [{ path: 'text', code: 'expression.unknown-function', offset: 0, length: 4, suggestion: 'sum' }],
      },
    ],
  });
  expect(cli.run(['eval', '{"nope":1}', '{}'])).toMatchObject({ code: 1, answers: [{ ok: false }] });
});

test.each([
  [[]],
  [['nothing']],
  [['check']],
  [['check', 'no-such-file.json']],
  [['eval', '{}', '{}', '{}', '{}']],
  [['check', '.']],
])('wrong use ends with 2, says how, and answers nothing: %j', (args) => {
  const { code, answers, stderr } = cli.run(args);
  expect([code, answers]).toEqual([2, []]);
  expect(stderr).toContain('Use: ');
});

test('a form may say where its JSON Schema is, bare or under a name', () => {
  const $schema = '../form-definition.schema.json';
  expect(cli.run(['check', JSON.stringify({ $schema, ...laptopForm })]).code).toBe(0);
  expect(cli.run(['check', JSON.stringify({ $schema, name: 'Laptops', definition: laptopForm })]).code).toBe(0);
  expect(cli.run(['check', JSON.stringify({ $schemas: $schema, ...laptopForm })]).code).toBe(1);
});

test('a thousand cases need one start, and each line has its answer', () => {
  const cases = Array.from({ length: 1_000 }, (_, index) => ({
    rule: { '*': [{ var: 'n' }, 0.1] },
    data: { n: index },
  }));
  const { code, answers } = cli.run(['eval', '--lines'], cases.map((each) => JSON.stringify(each)).join('\n'));
  expect(code).toBe(0);
  expect(answers).toEqual(cases.map((_, index) => ({ ok: true, value: Number((index / 10).toFixed(1)) })));
});

test('lines without a verb are told apart by their parts, and one wrong line does not stop the others', () => {
  const lines = [
    { form: laptopForm },
    { form: laptopForm, answers: { kind: 'phone' } },
    { form: laptopForm, answers: {}, field: 'memory' },
    { before: laptopForm, after: laptopForm },
    { before: laptopForm, after: laptopForm, drafts: [{ kind: 'phone' }] },
    { text: '1 + 1' },
    { nothing: 1 },
  ].map((each) => JSON.stringify(each));
  const { code, answers } = cli.run(['--lines'], [...lines, 'no json', '[]'].join('\n'));
  expect(code).toBe(1);
  expect(answers).toMatchObject([
    { ok: true, fields: 3 },
    { ok: true, visible: ['kind', 'reason'] },
    { ok: true, shown: false },
    { ok: true, changes: [] },
    { ok: true, plan: [{ field: 'kind', change: 'kept' }] },
    { ok: true, value: 2 },
    { ok: false },
    { ok: false },
    { ok: false },
  ]);
});
