import type { Json } from '../../../src/domain/json';
import { boundField } from './bound-field';

const source = 'data:image/png;base64,iVBORw0KGgo=';

test.each([
  ['heading', {}, { kind: 'content', content: { kind: 'heading', size: 'large' } }],
  ['heading', { size: 'small' }, { kind: 'content', content: { kind: 'heading', size: 'small' } }],
  ['static-text', { text: ' Read. ' }, { kind: 'content', content: { kind: 'paragraph', text: 'Read.' } }],
  ['divider', {}, { kind: 'content', content: { kind: 'line' } }],
  [
    'image',
    { source, alternative: 'A map' },
    { kind: 'content', content: { kind: 'image', source, alternative: 'A map', size: 'medium' } },
  ],
  ['section', {}, { kind: 'group', group: 'section' }],
  ['page', {}, { kind: 'group', group: 'page' }],
])('a %s under %j takes no answer', (...[type, settings, part]) => {
  const field = boundField(type, settings);
  expect(field.part).toEqual(part);
  expect(field.check('x')).toEqual([{ code: 'content.takes-no-answer', params: {} }]);
  expect([field.text('x'), field.csv('x'), field.json('x')]).toEqual(['', '', null]);
});

test('a hidden value is its own answer, and no other', () => {
  const field = boundField('hidden-value', { value: ' spring ' });
  expect(field.part).toEqual({ kind: 'fixed', value: 'spring' });
  expect(field.check('spring')).toEqual([]);
  expect(field.check('autumn')).toEqual([{ code: 'hidden-value.changed', params: {} }]);
  expect(field.check(3)).toEqual([{ code: 'hidden-value.changed', params: {} }]);
  expect([field.text('spring'), field.csv('spring'), field.json('spring')]).toEqual(['spring', 'spring', 'spring']);
});

describe('a calculated value', () => {
  test.each<[Json, string, string]>([
    [1234.5, '1.234,5', '1234.5'],
    ['2026-03-31', '31.03.2026', '2026-03-31'],
    [true, 'Yes', 'Yes'],
    [false, 'No', 'No'],
    [null, '', ''],
    [['a', true, null], 'a, Yes und ', 'a, Yes, '],
    [[['a', 1.5], 'b'], 'a und 1,5 und b', 'a, 1.5, b'],
    [{ a: 1 }, '{"a":1}', '{"a":1}'],
  ])('%j reads %j in German', (...[value, german, plain]) => {
    const field = boundField('calculated', { expression: '1 + 1' });
    expect([field.text(value, 'de'), field.text(value), field.csv(value)]).toEqual([german, plain, plain]);
    expect(field.check(value)).toEqual([]);
  });

  test('is worked out by its expression, and read with its unit', () => {
    const field = boundField('calculated', { expression: '1 + 1', unit: 'EUR' });
    expect(field.part).toEqual({ kind: 'computed', expression: '1 + 1' });
    expect([field.text(2), field.csv(2), field.json(2)]).toEqual(['2 EUR', '2', 2]);
    expect(field.check(Number.NaN)).toEqual([{ code: 'calculated.not-a-value', params: {} }]);
  });
});
