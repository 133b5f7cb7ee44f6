import type { Field } from '../../../src/domain/form/field';
import { designReasons } from '../../../src/frontend/builder/design-reasons';

const text: Field = { key: 'name', type: 'short-text', label: 'Name', required: false, settings: { maxLength: 255 } };
const reasons = (...fields: Field[]) => designReasons({ name: 'Request', description: '', fields });

test('a design that can be saved has no reasons', () => {
  expect(reasons(text)).toEqual([]);
});

test.each<[string, Field, string]>([
  ['no label', { ...text, label: ' ' }, 'Question 1: Give the question a label.'],
  [
    'a bound past the limit',
    { ...text, settings: { maxLength: 300 } },
    '“Most characters” of “Name”: use at most 255.',
  ],
  ['a bound below the limit', { ...text, settings: { maxLength: 0 } }, '“Most characters” of “Name”: use at least 1.'],
  [
    'no number',
    { ...text, settings: { maxLength: 'many' } },
    '“Most characters” of “Name”: enter a number, for example 12.',
  ],
  ['part of a number', { ...text, settings: { maxLength: 1.5 } }, '“Most characters” of “Name”: enter a whole number.'],
  [
    'crossed bounds',
    { ...text, type: 'number', settings: { min: 5, max: 1 } },
    '“Smallest number” of “Name”: The smallest number is larger than the largest.',
  ],
  [
    'two options alike',
    {
      ...text,
      type: 'single-choice',
      settings: {
        options: [
          { value: 'o1', label: 'A' },
          { value: 'o2', label: 'A' },
        ],
      },
    },
    '“Options” of “Name”: Two options have the same label.',
  ],
  [
    'an option without a label',
    { ...text, type: 'single-choice', settings: { options: [{ value: 'o1', label: '' }] } },
    '“Options” of “Name”: use at least 1 character.',
  ],
])('%s', (_, field, sentence) => {
  expect(reasons(field)).toEqual([sentence]);
});

test('faults between questions are told as the domain tells them', () => {
  const dependent: Field = {
    ...text,
    key: 'other',
    label: 'Other',
    showWhen: { match: 'all', tests: [{ field: 'gone', operator: 'is-answered' }] },
  };
  expect(reasons(text, dependent)).toEqual(['“Other” depends on a question that is not in this form.']);
});

test('a form needs a name', () => {
  expect(designReasons({ name: ' ', description: '', fields: [] })).toEqual([
    'Give the form a name of at most 120 characters.',
  ]);
});
