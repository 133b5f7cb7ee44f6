import { Definition } from '../../../src/domain/form/definition';
import { diffDefinitions } from '../../../src/domain/form/diff';

const text = (key: string, more: object = {}) => ({
  key,
  type: 'short-text',
  label: `Label ${key}`,
  settings: {},
  ...more,
});
const form = (...fields: readonly object[]) => Definition.parse({ schema: 2, fields });
const changes = (before: readonly object[], after: readonly object[]) =>
  diffDefinitions(form(...before), form(...after));
const letters = (keys: string) => [...keys].map((key) => text(key));
const when = (value: string) => ({ match: 'all', tests: [{ field: 'a', operator: 'equals', operand: value }] });

test('a question that is new is told with its type, and one that is gone after all the others', () => {
  const number = { key: 'n', type: 'number', label: 'Count', settings: {} };
  expect(changes([text('a'), number, text('z')], [text('a'), text('b'), text('z')])).toEqual([
    { kind: 'field-added', field: 'b', label: 'Label b', before: null, after: 'short-text' },
    { kind: 'field-removed', field: 'n', label: 'Count', before: 'number', after: null },
  ]);
});

test.each([
  ['label', [{ label: 'Old' }, { label: 'Label q' }], { kind: 'label-changed', before: 'Old', after: 'Label q' }],
  ['help that is new', [{}, { help: 'Say more' }], { kind: 'help-changed', before: null, after: 'Say more' }],
  ['help that is gone', [{ help: 'Say more' }, {}], { kind: 'help-changed', before: 'Say more', after: null }],
  ['need', [{}, { required: true }], { kind: 'required-changed', before: false, after: true }],
  ['default', [{ defaultValue: '"x"' }, {}], { kind: 'default-changed', before: '"x"', after: null }],
  [
    'condition',
    [{ showWhen: when('x') }, { showWhen: when('y') }],
    { kind: 'condition-changed', before: when('x'), after: when('y') },
  ],
  [
    'condition to require it',
    [{}, { requireWhen: when('y') }],
    { kind: 'require-condition-changed', before: null, after: when('y') },
  ],
  [
    'condition to enable it',
    [{ enableWhen: when('x') }, {}],
    { kind: 'enable-condition-changed', before: when('x'), after: null },
  ],
  [
    'checks',
    [{}, { checks: [{ expression: 'q != ""', message: 'Answer.' }] }],
    {
      kind: 'checks-changed',
      before: null,
      after: [{ expression: 'q != ""', message: 'Answer.', severity: 'error' }],
    },
  ],
])('of one question its %s alone is told', (_what, [before, after], expected) => {
  expect(changes([text('a'), text('q', before)], [text('a'), text('q', after)])).toEqual([
    { field: 'q', label: 'Label q', ...expected },
  ]);
});

test('settings are told each for itself, in the order of their names', () => {
  const lengths = (minLength: number, maxLength: number) => [text('q', { settings: { minLength, maxLength } })];
  expect(changes(lengths(1, 10), lengths(2, 20))).toEqual([
    {
      kind: 'setting-changed',
      field: 'q',
      label: 'Label q',
      type: 'short-text',
      part: 'maxLength',
      before: 10,
      after: 20,
    },
    {
      kind: 'setting-changed',
      field: 'q',
      label: 'Label q',
      type: 'short-text',
      part: 'minLength',
      before: 1,
      after: 2,
    },
  ]);
});

test('a setting that stands on one side alone is told too', () => {
  expect(changes([text('q', { settings: { minLength: 1 } })], [text('q')])).toEqual([
    {
      kind: 'setting-changed',
      field: 'q',
      label: 'Label q',
      type: 'short-text',
      part: 'minLength',
      before: 1,
      after: null,
    },
  ]);
  expect(changes([text('q')], [text('q', { settings: { minLength: 1 } })])).toEqual([
    {
      kind: 'setting-changed',
      field: 'q',
      label: 'Label q',
      type: 'short-text',
      part: 'minLength',
      before: null,
      after: 1,
    },
  ]);
});

describe('of options', () => {
  const choice = (...options: readonly object[]) => [
    text('a'),
    { key: 'q', type: 'single-choice', label: 'Fruit', settings: { options } },
  ];
  const [apple, berry] = [
    { value: 'x', label: 'Apple' },
    { value: 'y', label: 'Berry' },
  ];
  const told = (kind: string, part: string, [before, after]: readonly unknown[]) => [
    { kind, field: 'q', label: 'Fruit', part, before, after },
  ];

  const [alike, both] = [
    { ...apple, showWhen: when('x') },
    { ...apple, label: 'Pear', showWhen: when('y') },
  ];
  const otherwise = told('option-condition-changed', 'x', ['Apple', 'Apple']);

  test.each([
    ['one that is new', [[apple], [apple, berry]], told('option-added', 'y', [null, 'Berry'])],
    ['one that is gone', [[apple, berry], [berry]], told('option-removed', 'x', ['Apple', null])],
    ['another label', [[apple], [{ ...apple, label: 'Pear' }]], told('option-renamed', 'x', ['Apple', 'Pear'])],
    ['a condition to show one', [[apple], [alike]], otherwise],
    ['a condition to require it', [[apple], [{ ...apple, requireWhen: when('x') }]], otherwise],
    ['a condition to enable it', [[{ ...apple, enableWhen: when('x') }], [apple]], otherwise],
    [
      'a new label and another condition, both of them',
      [[alike], [both]],
      [...told('option-renamed', 'x', ['Apple', 'Pear']), ...told('option-condition-changed', 'x', ['Apple', 'Pear'])],
    ],
    [
      'those there are now first, then those that are gone',
      [[apple], [berry]],
      [...told('option-added', 'y', [null, 'Berry']), ...told('option-removed', 'x', ['Apple', null])],
    ],
  ])('%s', (_what, [before = [], after = []], expected) => {
    expect(changes(choice(...before), choice(...after))).toEqual(expected);
  });

  test('another order of those that stay is told by itself, beside what else changed of them', () => {
    const order = told('options-reordered', 'options', [
      ['x', 'y'],
      ['y', 'x'],
    ]).map((change) => ({ ...change, type: 'single-choice' }));
    const cherry = { value: 'z', label: 'Cherry' };
    expect(changes(choice(apple, berry), choice(berry, apple))).toEqual(order);
    expect(changes(choice(apple, berry), choice(berry, cherry, apple))).toEqual([
      ...told('option-added', 'z', [null, 'Cherry']),
      ...order,
    ]);
    expect(changes(choice(cherry, apple, berry), choice(apple, berry))).toEqual(
      told('option-removed', 'z', ['Cherry', null]),
    );
  });

  test('the settings of another type are not told, as all of them are others', () => {
    expect(changes([text('a'), text('q', { label: 'Fruit' })], choice(apple)).map(({ kind }) => kind)).toEqual([
      'type-changed',
    ]);
  });
});

describe('a question that moved is told with both places, and as few as explain the new order', () => {
  const moves = (before: string, after: string) =>
    changes(letters(before), letters(after)).flatMap(({ kind, field, before: from, after: to }) =>
      kind === 'field-moved' ? [`${field}: ${JSON.stringify([from, to])}`] : [],
    );

  test.each([
    ['abcd', 'abcd', []],
    ['abcd', 'dabc', ['d: [4,1]']],
    ['abcd', 'bcda', ['a: [1,4]']],
    ['abcde', 'bdace', ['a: [1,3]', 'c: [3,4]']],
    ['abcde', 'cdeab', ['a: [1,4]', 'b: [2,5]']],
    ['ab', 'xyab', []],
    ['xab', 'ab', []],
    ['xab', 'bya', ['a: [2,3]']],
  ])('from %s to %s', (before, after, expected) => {
    expect(moves(before, after)).toEqual(expected);
  });

  test('and its other changes after that', () => {
    expect(changes(letters('ab'), [text('b', { required: true }), text('a')])).toEqual([
      { kind: 'required-changed', field: 'b', label: 'Label b', before: false, after: true },
      { kind: 'field-moved', field: 'a', label: 'Label a', before: 1, after: 2 },
    ]);
    expect(changes(letters('ab'), [text('b'), text('a', { required: true })])).toEqual([
      { kind: 'field-moved', field: 'a', label: 'Label a', before: 1, after: 2 },
      { kind: 'required-changed', field: 'a', label: 'Label a', before: false, after: true },
    ]);
  });
});
