import { linearPatterns } from '../../../../src/domain/answers/linear-patterns';
import { Definition } from '../../../../src/domain/form/definition';
import { savingFaults } from '../../../../src/domain/form/faults/saving-faults';
import { asked } from './issues-of';

const faults = (de: object) =>
  savingFaults(
    Definition.parse({ schema: 2, fields: [asked('a'), asked('t', { help: 'So' })], translations: { de } }),
    linearPatterns,
  );

test('values put in a translated text are judged as in the text itself', () => {
  expect(faults({ 'field.t.label': 'T {{a}}', 'field.t.help': '{{upper(a)}}' })).toEqual([]);
  expect(faults({ 'field.t.label': 'T {{zzzzzz}}' })).toEqual([
    {
      problem: { code: 'expression.unknown-field', params: { name: 'zzzzzz' }, offset: 4, length: 6 },
      message:
        'At character 5 in an expression of “T {{zzzzzz}}”: No question has the key zzzzzz. Use the key of a question of this form.',
      path: ['translations', 'de', 'field.t.label'],
    },
  ]);
  expect(faults({ 'field.t.help': 'T {{a +}}' }).map(({ message }) => message)).toEqual([
    'At character 8 in an expression of “T {{a +}}”: The expression ends too early. Add what is missing at the end.',
  ]);
});

test('braces in what takes no values, and in texts of what is not in the form, are left alone', () => {
  expect(faults({ 'field.gone.label': '{{zz}}', name: '{{zz}}', 'field.t.unit': '{{zz}}' })).toEqual([]);
});

test('a pattern that cannot be used is among them', () => {
  const pattern = asked('p', { settings: { pattern: '(?=a)' } });
  expect(savingFaults(Definition.parse({ schema: 2, fields: [pattern] }), linearPatterns)).toHaveLength(1);
});
