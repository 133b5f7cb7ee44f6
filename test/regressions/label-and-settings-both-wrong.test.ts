import { Definition } from '../../src/domain/form/definition';

test('a question whose label and settings are both wrong is refused, and nothing is thrown', () => {
  const field = { key: 'age', type: 'number', label: ' ', settings: { min: 'many' } };
  const parsed = Definition.safeParse({ schema: 2, fields: [field] });
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['fields.0.label']);
});
