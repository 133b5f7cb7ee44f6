import type { Field } from '../../../src/domain/form/field';
import type { FormRule } from '../../../src/domain/form/form-rule';
import { designReasons } from '../../../src/frontend/builder/reasons/design-reasons';

const text: Field = { key: 'name', type: 'short-text', label: 'Name', required: false, settings: { maxLength: 255 } };
const reasons = (...fields: Field[]) => reasonsOf(fields);
const reasonsOf = (fields: readonly Field[], rules: readonly FormRule[] = []) =>
  designReasons({ name: 'Request', description: '', fields, rules, others: {} });

test('a design that can be saved has no reasons', () => {
  expect(reasons(text)).toEqual([]);
});

const one = { value: 'o1', label: 'A' };
const column = {
  key: 'price',
  type: 'short-text',
  label: 'Price',
  required: false,
  total: false,
  unique: false,
  settings: {},
};
const tableOf = (...columns: readonly Partial<typeof column>[]): Field => ({
  ...text,
  type: 'table',
  settings: {
    columns: columns.map((each, at) => ({ ...column, key: `c${String(at)}`, label: `C${String(at)}`, ...each })),
  },
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
    'Option 1 of “Name”: enter a text.',
  ],
  ['a cleared wording', { ...text, type: 'consent', settings: {} }, '“Wording” of “Name”: enter a text.'],
  [
    'a cleared calculation',
    { ...text, type: 'calculated', settings: {} },
    '“Calculation” of “Name”: write an expression, for example 2 * price.',
  ],
  [
    'two rows alike',
    { ...text, type: 'matrix', settings: { rows: [one, { ...one, value: 'o2' }], options: [one] } },
    '“Rows” of “Name”: Two rows have the same label.',
  ],
  [
    'a row without a label',
    { ...text, type: 'matrix', settings: { rows: [one, { value: 'o2', label: '' }], options: [one] } },
    'Row 2 of “Name”: enter a text.',
  ],
  [
    'a column whose key has a space',
    tableOf({ key: 'price' }, { key: 'Price 1' }),
    'Column 2 of “Name”: use small letters, digits and _ for its key, and begin with a letter.',
  ],
  ['a column without a label', tableOf({ label: '' }), 'Column 1 of “Name”: Give every column a label.'],
  [
    'a setting of a column',
    tableOf({ settings: { maxLength: 'many' } }),
    '“Most characters” of column 1 of “Name”: enter a number, for example 12.',
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
  expect(designReasons({ name: ' ', description: '', fields: [], rules: [], others: {} })).toEqual([
    'Give the form a name of at most 120 characters.',
  ]);
});

const page: Field = { key: 'end', type: 'page', label: 'End', required: false, settings: {} };
const answered: FormRule['when'] = { match: 'all', tests: [{ field: 'name', operator: 'is-answered' }] };

test.each<[string, Field, string]>([
  ['a page without a title', { ...page, label: '' }, 'Page 2: Give the page a label.'],
  [
    'a check without an expression',
    { ...text, key: 'other', checks: [{ expression: ' ', message: 'No.', severity: 'error' }] },
    'Check 1 of “Name”: Enter an expression.',
  ],
  [
    'a check without a message',
    { ...text, key: 'other', checks: [{ expression: 'true', message: '', severity: 'error' }] },
    'Check 1 of “Name”: Say what is wrong and what to do.',
  ],
  [
    'a default of another type',
    { ...text, key: 'other', type: 'number', settings: { decimals: 0 }, defaultValue: '"many"' },
    '“Name” takes a number, and an expression gives it a text. Change the expression.',
  ],
  [
    'an empty expression in a nested condition',
    {
      ...text,
      key: 'other',
      requireWhen: { match: 'all', tests: [{ match: 'none', tests: [{ expression: '' }] }] },
    },
    'Check when “Name” is required: Enter an expression.',
  ],
  [
    'an empty condition of an option',
    {
      ...text,
      key: 'other',
      type: 'single-choice',
      settings: {
        options: [
          { value: 'o1', label: 'A', enableWhen: { match: 'all', tests: [{ expression: '' }] } },
          { value: 'o2', label: 'B' },
        ],
      },
    },
    'Check when “A” of “Name” can be chosen: Enter an expression.',
  ],
  [
    'an expression that names no question, at its place',
    { ...text, key: 'total', type: 'calculated', label: 'Total', settings: { expression: '2 * nam' } },
    'At character 5 in an expression of “Total”: No question has the key nam. Use the key of a question of this form. Did you mean name?',
  ],
  [
    'a key between braces that is not there',
    { ...text, key: 'other', label: 'Hello {{gone}}' },
    'At character 9 in an expression of “Hello {{gone}}”: No question has the key gone. Use the key of a question of this form.',
  ],
])('%s', (_, field, sentence) => {
  expect(reasons(text, field)).toEqual([sentence]);
});

test.each<[string, Omit<FormRule, 'key'>, string]>([
  ['an end without a message', { when: answered, action: { kind: 'end', message: ' ' } }, 'Rule 1: Enter the message.'],
  [
    'nothing to set',
    { when: answered, action: { kind: 'set-value', field: 'name', value: '' } },
    'Rule 1: Enter the value it sets.',
  ],
  [
    'nowhere to skip to',
    { when: answered, action: { kind: 'skip-to', page: '' } },
    'Rule 1: Choose the page it skips to.',
  ],
  [
    'a page that is not there',
    { when: answered, action: { kind: 'skip-to', page: 'gone' } },
    'Rule 1: A rule goes on to a page that is not in this form.',
  ],
  [
    'an unfinished condition',
    { when: { match: 'any', tests: [{ expression: '' }] }, action: { kind: 'skip-to', page: 'end' } },
    'Rule 1: Complete its condition. In it, enter an expression.',
  ],
  [
    'a question that is not there',
    {
      when: { match: 'any', tests: [{ field: 'gone', operator: 'is-answered' }] },
      action: { kind: 'skip-to', page: 'end' },
    },
    'Rule 1: rule 1 depends on a question that is not in this form.',
  ],
])('a rule with %s', (_, rule, sentence) => {
  expect(reasonsOf([text, page], [{ ...rule, key: 'my_rule' }])).toEqual([sentence]);
});
