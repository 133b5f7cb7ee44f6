import { changeSentence } from '../../../src/domain/form/change-sentence';
import type { FormChange } from '../../../src/domain/form/form-change';

type BeforeAndAfter = readonly [FormChange['before'], FormChange['after']];

test.each<[FormChange['kind'], BeforeAndAfter, string]>([
  ['field-added', [null, 'number'], 'The question “Age” is new.'],
  ['field-removed', ['number', null], 'The question “Age” is gone.'],
  ['field-added', [null, 'page'], 'The page “Age” is new.'],
  ['field-added', [null, 'static-text'], 'The text to read “Age” is new.'],
  ['field-removed', ['hidden-value', null], 'The hidden value “Age” is gone.'],
  ['field-removed', ['gone', null], 'The question “Age” is gone.'],
  ['form-renamed', ['Years', 'Age'], 'The form “Years” is now called “Age”.'],
  ['field-moved', [3, 1], '“Age” moved from place 3 to 1.'],
  ['type-changed', ['number', 'short-text'], '“Age” changed its type from “Number” to “Short text”.'],
  ['label-changed', ['Years', 'Age'], '“Years” is now called “Age”.'],
  ['help-changed', [null, 'In years'], 'The help of “Age” changed from nothing to “In years”.'],
  ['help-changed', ['In years', null], 'The help of “Age” changed from “In years” to nothing.'],
  ['required-changed', [false, true], '“Age” is now required.'],
  ['required-changed', [true, false], '“Age” is no longer required.'],
  ['condition-changed', [{}, null], '“Age” is now always shown.'],
  ['condition-changed', [null, {}], '“Age” is now shown on another condition.'],
  ['require-condition-changed', [{}, null], '“Age” is no longer required on a condition.'],
  ['require-condition-changed', [null, {}], '“Age” is now required on a condition.'],
  ['require-condition-changed', [{}, {}], '“Age” is now required on another condition.'],
  ['enable-condition-changed', [{}, null], '“Age” can now always be changed.'],
  ['enable-condition-changed', [null, {}], '“Age” can now be changed on a condition only.'],
  ['enable-condition-changed', [{}, {}], '“Age” can now be changed on another condition only.'],
  ['default-changed', ['1', null], '“Age” no longer starts with an answer.'],
  ['default-changed', [null, '1'], '“Age” now starts with another answer.'],
  ['checks-changed', [null, []], 'The checks of “Age” changed.'],
  ['option-added', [null, 'Adult'], '“Age” has the new option “Adult”.'],
  ['option-removed', ['Adult', null], '“Age” no longer has the option “Adult”.'],
  ['option-renamed', ['Adult', 'Grown up'], 'The option “Adult” of “Age” is now called “Grown up”.'],
  [
    'option-condition-changed',
    ['Adult', 'Grown up'],
    'The option “Grown up” of “Age” is now offered or required on another condition.',
  ],
  ['setting-changed', [8, 16], 'The setting “min” of “Age” changed from “8” to “16”.'],
  ['column-added', [null, 'number'], 'The column “Age” is new.'],
  ['column-removed', ['number', null], 'The column “Age” is gone.'],
  ['column-moved', [3, 1], 'The column “Age” moved from place 3 to 1.'],
  ['column-renamed', ['Years', 'Age'], 'The column “Years” is now called “Age”.'],
  ['unique-changed', [false, true], '“Age” must now differ in every row.'],
  ['unique-changed', [true, false], '“Age” may now be the same in several rows.'],
  ['total-changed', [false, true], 'The sum of “Age” is now shown.'],
  ['total-changed', [true, false], 'The sum of “Age” is no longer shown.'],
  ['rule-added', [null, {}], 'The rule “Age” is new.'],
  ['rule-removed', [{}, null], 'The rule “Age” is gone.'],
  ['rule-changed', [{}, {}], 'The rule “Age” changed.'],
  ['rule-moved', [1, 2], 'The rule “Age” moved from place 1 to 2. Of several that set one question the first counts.'],
  ['language-changed', ['en', 'de'], 'The language of the form changed from “en” to “de”.'],
  ['translation-changed', [3, 0], 'The translation into “Age” is gone.'],
  ['translation-changed', [0, 3], 'The translation into “Age” changed.'],
])('%s: %j', (kind, [before, after], sentence) => {
  expect(changeSentence({ kind, field: 'q', label: 'Age', part: 'min', before, after })).toBe(sentence);
});

describe('a setting is told as the builder shows it', () => {
  const told = ([type, part]: readonly [string, string], [before, after]: BeforeAndAfter) =>
    changeSentence({ kind: 'setting-changed', field: 'q', label: 'Q', type, part, before, after });

  test.each<[readonly [type: string, part: string], BeforeAndAfter, string]>([
    [['number', 'min'], [8, null], 'The setting “Smallest number” of “Q” changed from “8” to nothing.'],
    [['number', 'unit'], ['GB', 'TB'], 'The setting “Unit” of “Q” changed from “GB” to “TB”.'],
    [
      ['single-choice', 'shown'],
      ['list', 'dropdown'],
      'The setting “Shown as” of “Q” changed from “Radio buttons” to “Dropdown”.',
    ],
    [
      ['several-choices', 'other'],
      [null, true],
      'The setting “Offer another choice” of “Q” changed from nothing to on.',
    ],
    [['several-choices', 'other'], [true, false], 'The setting “Offer another choice” of “Q” changed from on to off.'],
    [['table', 'columns'], [[], [{ key: 'a' }]], 'The setting “Columns” of “Q” changed.'],
    [['single-choice', 'options'], [[{ value: 'a' }], []], 'The setting “Options” of “Q” changed.'],
    [['image', 'source'], ['data:image/png;base64,AAAA', null], 'The setting “Image” of “Q” changed.'],
    [['gone', 'size'], [1, 2], 'The setting “size” of “Q” changed from “1” to “2”.'],
  ])('%j: %j', (setting, values, sentence) => {
    expect(told(setting, values)).toBe(sentence);
  });

  test.each([
    ['single-choice', 'options', 'The options of “Q” are in another order.'],
    ['matrix', 'rows', 'The rows of “Q” are in another order.'],
  ])('the order of %s, %s', (type, part, sentence) => {
    const change = { kind: 'options-reordered', field: 'q', label: 'Q', type, part, before: [], after: [] } as const;
    expect(changeSentence(change)).toBe(sentence);
  });
});
