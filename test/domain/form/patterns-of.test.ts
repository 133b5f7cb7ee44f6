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
    { pattern: 'a+', label: 'Items', path: ['fields', 2, 'settings', 'columns', 0, 'settings', 'pattern'] },
    { pattern: 'b+', label: 'Items', path: ['fields', 2, 'settings', 'columns', 1, 'settings', 'pattern'] },
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
      message:
        'The pattern of “Items” cannot be used: b+. Remove look-ahead and back references, and close every bracket.',
      path: ['fields', 2, 'settings', 'columns', 1, 'settings', 'pattern'],
    },
  ]);
});
