import type { Field } from '../../../src/domain/form/field';
import { conditionSentence } from '../../../src/frontend/builder/condition/condition-sentence';

const fields: readonly Field[] = [
  {
    key: 'country',
    type: 'single-choice',
    label: 'Country',
    required: false,
    settings: { options: [{ value: 'o1', label: 'Norway' }] },
  },
  { key: 'fits', type: 'yes-or-no', label: 'Fits', required: false, settings: { yes: 'Sure', no: 'Never' } },
  { key: 'age', type: 'number', label: '', required: false, settings: { decimals: 0 } },
];

test('a condition reads as a sentence, with the labels of questions and options', () => {
  const tests = [
    { field: 'country', operator: 'equals', operand: 'o1' },
    { field: 'age', operator: 'greater-than', operand: 17 },
    { field: 'gone', operator: 'is-answered' },
  ] as const;
  expect(conditionSentence({ match: 'all', tests: [...tests] }, fields)).toBe(
    '“Country” is Norway and “Question 3 (no label yet)” is after or more than 17 and a deleted question has an answer',
  );
  expect(conditionSentence({ match: 'any', tests: tests.slice(0, 2) }, fields)).toContain(' or ');
});

test('a value that is still missing shows as dots', () => {
  expect(conditionSentence({ match: 'all', tests: [{ field: 'country', operator: 'equals' }] }, fields)).toBe(
    '“Country” is …',
  );
});

test('yes and no read in the words of the maker', () => {
  const onFalse = { field: 'fits', operator: 'equals', operand: false } as const;
  expect(conditionSentence({ match: 'all', tests: [onFalse] }, fields)).toBe('“Fits” is Never');
});

test('groups stand in brackets, and none of several reads as neither nor', () => {
  const adult = { field: 'age', operator: 'at-least', operand: 18 } as const;
  const norway = { field: 'country', operator: 'equals', operand: 'o1' } as const;
  const group = { match: 'any' as const, tests: [norway, { expression: 'age > 65' }] };
  expect(conditionSentence({ match: 'all', tests: [adult, group] }, fields)).toMatch(
    /^“Question 3 \(no label yet\)” is .* 18 and \(“Country” is Norway or `age > 65` is true\)$/,
  );
  expect(conditionSentence({ match: 'none', tests: group.tests }, fields)).toBe(
    'neither “Country” is Norway nor `age > 65` is true',
  );
  expect(conditionSentence({ match: 'none', tests: [norway] }, fields)).toBe('not “Country” is Norway');
});

test('a rule of JsonLogic reads as its JSON', () => {
  expect(conditionSentence({ match: 'all', tests: [{ expression: { '!': [{ var: 'fits' }] } }] }, fields)).toBe(
    '`{"!":[{"var":"fits"}]}` is true',
  );
});
