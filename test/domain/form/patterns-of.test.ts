import { linearPatterns } from '../../../src/domain/answers/linear-patterns';
import { Definition } from '../../../src/domain/form/definition';
import { patternFaults } from '../../../src/domain/form/faults/pattern-faults';
import { patternsOf } from '../../../src/domain/form/patterns-of';

const settings = { pattern: '[A-Z]+', patternMessage: 'Enter letters.' };
const columns = ['a', 'b'].map((key) => ({ key, type: 'short-text', label: key, settings: { pattern: `${key}+` } }));
const { fields } = Definition.parse({
  schema: 2,
  fields: [
    { key: 'plain', type: 'short-text', label: 'Name', settings: {} },
    { key: 'code', type: 'short-text', label: 'Code', settings },
    { key: 'items', type: 'table', label: 'Items', settings: { columns } },
  ],
});

test('every pattern of a form is told with its place, in the columns of a table too', () => {
  expect(patternsOf({ fields })).toEqual([
    { pattern: '[A-Z]+', label: 'Code', path: ['fields', 1, 'settings', 'pattern'] },
    { pattern: 'a+', label: 'Items: a', path: ['fields', 2, 'settings', 'columns', 0, 'settings', 'pattern'] },
    { pattern: 'b+', label: 'Items: b', path: ['fields', 2, 'settings', 'columns', 1, 'settings', 'pattern'] },
  ]);
});

test('a setting of that name that is no text holds none, and neither does one of another name', () => {
  const odd = { pattern: ['x', null], nothing: null, patternMessage: 'Enter letters.', 'pattern ': 'x' };
  expect(patternsOf({ fields: fields.map((field) => ({ ...field, settings: odd })) })).toEqual([]);
});

test('the patterns that the engine refuses are faults of the form', () => {
  const engine = (pattern: string) => (pattern === 'b+' ? undefined : () => true);
  expect(patternFaults({ fields }, engine)).toEqual([
    {
      message: 'The pattern of “Items: b” cannot be used: b+. Simplify it.',
      path: ['fields', 2, 'settings', 'columns', 1, 'settings', 'pattern'],
    },
  ]);
});

test.each([
  [
    '(a{1000}){1000}',
    '“{1000}” repeats too often, or from more to less. Keep it to 1000 times, with the repetitions it stands in.',
  ],
  ['a++', '“++” repeats what is repeated already. Leave one of them.'],
  ['*a', 'Nothing stands before “*” to be repeated. Remove it, or write \\* for the character.'],
  ['(?=a)b', 'It looks ahead or back, “(?=”, which can take too long. Remove that.'],
  ['(?<!ab)c', 'It looks ahead or back, “(?<!ab)c”, which can take too long. Remove that.'],
  ['(a)\\1', 'It refers back to a group, “\\1”, which can take too long. Write out what comes again.'],
  ['(a', 'A bracket “(” is not closed. Close it.'],
  ['a)', 'A bracket “)” closes nothing. Remove it.'],
  ['[a', 'A bracket “[” is not closed. Close it.'],
  ['[z-a]', '“z-a” is no range of characters. Begin a range with its first character, as in a-z.'],
  ['a\\', 'It ends with a single backslash. Write two, or remove it.'],
  ['\\q', 'There is no “\\q” in a pattern. Write \\\\ for a backslash, or remove it.'],
  ['(?>a)', 'There is no “(?>” in a pattern. Remove it.'],
  ['('.repeat(1_500) + ')'.repeat(1_500), 'Its brackets nest too deeply. Put fewer inside each other.'],
])('what is wrong with %j is said', (pattern, sentence) => {
  const one = { key: 'a', type: 'short-text', label: 'A', required: false, settings: { pattern } } as const;
  expect(patternFaults({ fields: [one] }, linearPatterns).map(({ message }) => message)).toEqual([
    `The pattern of “A” cannot be used: ${pattern}. ${sentence}`,
  ]);
});
