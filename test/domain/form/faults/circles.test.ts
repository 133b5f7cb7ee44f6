import { answered, asked, issuesOf } from './issues-of';

const circle = (way: string) => [
  `These questions depend on each other in a circle: ${way}. Change one of them.`,
  ['fields'],
];
const shown = (key: string, ...when: readonly string[]) => asked(key, { showWhen: answered(...when) });
const set = (key: string, field: string, when: string) => ({
  key,
  when: answered(when),
  action: { kind: 'set-value', field, value: '"x"' },
});

test.each<[string, readonly object[], string]>([
  [
    'questions that depend on each other, each on the next, from the first key on',
    [shown('c', 'b'), shown('b', 'a'), shown('a', 'c')],
    '“Label a” → “Label c” → “Label b” → “Label a”',
  ],
  [
    'a circle with another in it: one way round',
    [shown('a', 'b'), shown('b', 'c'), shown('c', 'b', 'a')],
    '“Label b” → “Label c” → “Label b”',
  ],
  [
    'a default and a condition',
    [asked('a', { defaultValue: 'b' }), shown('b', 'a')],
    '“Label a” → “Label b” → “Label a”',
  ],
  [
    'a section that depends on a question in it',
    [{ ...shown('s', 'b'), type: 'section' }, asked('b')],
    '“Label b” → “Label s” → “Label b”',
  ],
])('%s', (_what, fields, way) => {
  expect(issuesOf(fields)).toEqual([circle(way)]);
});

test('a question that depends on itself is told as one', () => {
  expect(issuesOf([shown('a', 'a')])).toEqual([
    ['“Label a” depends on itself. Take it out of what it depends on.', ['fields']],
  ]);
});

test('a rule on the way round is called by its key', () => {
  expect(issuesOf([asked('a'), asked('b')], [set('r', 'a', 'b'), set('s', 'b', 'a')])).toEqual([
    circle('“Label a” → the rule r → “Label b” → the rule s → “Label a”'),
  ]);
  expect(issuesOf([asked('a')], [set('r', 'a', 'a')])).toEqual([circle('“Label a” → the rule r → “Label a”')]);
});

test('circles apart from each other are told one after another', () => {
  expect(issuesOf([shown('a', 'b'), shown('b', 'a'), shown('c', 'd'), shown('d', 'c')])).toEqual([
    circle('“Label a” → “Label b” → “Label a”'),
    circle('“Label c” → “Label d” → “Label c”'),
  ]);
});

test('texts that show each other’s answers are no circle', () => {
  expect(issuesOf([asked('a', { label: 'A {{b}}' }), asked('b', { label: 'B {{a}}' })])).toEqual([]);
});

test('other faults are mended before circles are looked for', () => {
  expect(issuesOf([shown('a', 'a'), shown('b', 'gone')])).toEqual([
    ['“Label b” depends on a question that is not in this form.', ['fields', 1, 'showWhen', 'tests', 0]],
  ]);
});
