import { asked, issuesOf } from './issues-of';

type Calculations = readonly (readonly [key: string, expression: string])[];

const columns = (calculations: Calculations) => [
  { key: 'price', type: 'number', label: 'Price', settings: {} },
  ...calculations.map(([key, expression]) => ({
    key,
    type: 'calculated',
    label: `Column ${key}`,
    settings: { expression },
  })),
];
const issues = (...calculations: Calculations) =>
  issuesOf([asked('a'), { ...asked('b', { settings: { columns: columns(calculations) } }), type: 'table' }]);
const at = (...path: readonly unknown[]) => ['fields', 1, 'settings', ...path];

test('calculations of the other columns are in order', () => {
  expect(issues(['double', 'price * 2'], ['all', 'double + price'])).toEqual([]);
});

test('a key of no column is told, with the nearest that is one', () => {
  expect(issues(['double', 'prize * 2'], ['all', 'zzzzzzzzz'])).toEqual([
    [
      'The calculation of “Column double”: No column has the key prize. Use the key of another column. Did you mean price?',
      at('columns', 1, 'settings', 'expression'),
    ],
    [
      'The calculation of “Column all”: No column has the key zzzzzzzzz. Use the key of another column.',
      at('columns', 2, 'settings', 'expression'),
    ],
  ]);
});

test('a question of the form is none of its columns', () => {
  expect(issues(['double', 'a'])).toEqual([
    [
      'The calculation of “Column double”: No column has the key a. Use the key of another column.',
      at('columns', 1, 'settings', 'expression'),
    ],
  ]);
});

test('other faults are told as in any expression', () => {
  expect(issues(['double', 'sum('])).toEqual([
    [
      'The calculation of “Column double”: The expression ends too early. Add what is missing at the end.',
      at('columns', 1, 'settings', 'expression'),
    ],
  ]);
  expect(issues(['double', 'price + "s"'])).toEqual([
    [
      'The calculation of “Column double”: + needs a number as its second number, and this is a text. Change it or convert it.',
      at('columns', 1, 'settings', 'expression'),
    ],
  ]);
});

test('columns that depend on each other in a circle are named', () => {
  const expected = (names: string) => [
    [`These columns depend on each other in a circle: ${names}. Change one of them.`, at('columns')],
  ];
  expect(issues(['one', 'two + 1'], ['two', 'one + price'])).toEqual(
    expected('“Column one” → “Column two” → “Column one”'),
  );
  expect(issues(['aside', 'one + 1'], ['one', 'two'], ['two', 'one'])).toEqual(
    expected('“Column one” → “Column two” → “Column one”'),
  );
  expect(issues(['one', 'one + 1'], ['two', 'price'])).toEqual([
    ['“Column one” depends on itself. Take it out of what it depends on.', at('columns')],
  ]);
});
