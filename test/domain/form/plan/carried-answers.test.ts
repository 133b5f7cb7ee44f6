import type { Json } from '../../../../src/domain/json';
import { carriedAnswers } from '../../../../src/domain/form/plan/plan-change';
import { definitionOf, type QuestionInWords } from '../../answers/form-in-words';
import { becomes } from './becomes';

type Labels = Readonly<Record<string, string>>;

const listed = (labels: Labels) => Object.entries(labels).map(([value, label]) => ({ value, label }));
const one = (options: Labels): QuestionInWords => ({
  key: 'q',
  type: 'single-choice',
  settings: { options: listed(options) },
});
const several = (options: Labels): QuestionInWords => ({ ...one(options), type: 'several-choices' });
const matrix = (rows: Labels, options: Labels): QuestionInWords => ({
  key: 'q',
  type: 'matrix',
  settings: { rows: listed(rows), options: listed(options) },
});
const plain = (type: string, settings = {}): QuestionInWords => ({ key: 'q', type, settings });

const table = plain('table', { columns: [{ key: 'n', type: 'number', label: 'n', settings: {} }] });
const fruit = { a: 'Apple', b: 'Berry', c: 'Cherry' };
const [speed, marks] = [
  { s: 'Speed', p: 'Price' },
  { g: 'Good', b: 'Bad' },
];

const withOther = (type: string, more: object) => plain(type, { options: listed(fruit), ...more });

test.each<[string, readonly [QuestionInWords, QuestionInWords], readonly [Json, string | undefined, Json | undefined]]>(
  [
    [
      'another choice that is still offered',
      [withOther('single-choice', { other: true }), withOther('single-choice', { other: true, otherLabel: 'Else' })],
      ['other:Kiwi', 'kept', 'other:Kiwi'],
    ],
    [
      'another choice that is offered no more',
      [withOther('single-choice', { other: true }), one(fruit)],
      ['other:Kiwi', 'orphaned', undefined],
    ],
    [
      'an option beside another choice that is offered no more',
      [withOther('several-choices', { other: true }), several(fruit)],
      [['a', 'other:Kiwi'], 'orphaned', ['a']],
    ],
    [
      'none of these that is still offered',
      [withOther('several-choices', { none: true }), withOther('several-choices', { none: true })],
      [['none'], 'kept', ['none']],
    ],
    [
      'none of these that is offered no more',
      [withOther('several-choices', { none: true }), several(fruit)],
      [['none'], 'orphaned', undefined],
    ],
    [
      'none of these that is an option now',
      [withOther('several-choices', { none: true }), several({ ...fruit, x: 'None of these' })],
      [['none'], 'mapped', ['x']],
    ],
    ['an option that is still there', [one(fruit), one({ a: 'Pear' })], ['a', 'kept', 'a']],
    ['an option under another value', [one(fruit), one({ x: 'Berry' })], ['b', 'mapped', 'x']],
    ['an option whose label is written otherwise', [one({ b: 'Berry' }), one({ x: 'bERRY' })], ['b', 'mapped', 'x']],
    ['an option that is gone', [one(fruit), one({ a: 'Apple' })], ['b', 'orphaned', undefined]],
    ['options that are all there', [several(fruit), several(fruit)], [['a', 'c'], 'kept', ['a', 'c']]],
    [
      'options of which one has another value',
      [several(fruit), several({ a: 'Apple', x: 'Berry' })],
      [['a', 'b'], 'mapped', ['a', 'x']],
    ],
    ['options of which one is gone', [several(fruit), several({ a: 'Apple' })], [['a', 'b'], 'orphaned', ['a']]],
    ['options that are all gone', [several(fruit), several({ a: 'Apple' })], [['b', 'c'], 'orphaned', undefined]],
    [
      'two options that become one',
      [several({ a: 'Apple', b: 'Berry' }), several({ b: 'Apple' })],
      [['a', 'b'], 'mapped', ['b']],
    ],
    [
      'rows and columns that are all there',
      [matrix(speed, marks), matrix(speed, marks)],
      [{ s: 'g' }, 'kept', { s: 'g' }],
    ],
    [
      'a row and a column under other values',
      [matrix(speed, marks), matrix({ x: 'Speed', p: 'Price' }, { y: 'Good', b: 'Bad' })],
      [{ s: 'g', p: 'b' }, 'mapped', { x: 'y', p: 'b' }],
    ],
    [
      'a row that is gone',
      [matrix(speed, marks), matrix({ p: 'Price' }, marks)],
      [{ s: 'g', p: 'b' }, 'orphaned', { p: 'b' }],
    ],
    [
      'a column that is gone',
      [matrix(speed, marks), matrix(speed, { g: 'Good' })],
      [{ s: 'g', p: 'b' }, 'orphaned', { s: 'g' }],
    ],
    [
      'rows that are all gone',
      [matrix(speed, marks), matrix({ x: 'Weight' }, marks)],
      [{ s: 'g', p: 'b' }, 'orphaned', undefined],
    ],
    ['a number', [plain('number'), plain('number', { max: 3 })], [5, 'kept', 5]],
    ['a yes or no', [plain('yes-or-no'), plain('yes-or-no')], [false, 'kept', false]],
    [
      'a period',
      [plain('date-range'), plain('date-range')],
      [{ from: '2026-03-30', to: '2026-03-31' }, 'kept', { from: '2026-03-30', to: '2026-03-31' }],
    ],
    ['rows of a table', [table, table], [[{ n: 1 }, { n: 1 }], 'kept', [{ n: 1 }, { n: 1 }]]],
    ['an answer that another type takes', [plain('short-text'), plain('long-text')], ['Ada', 'kept', 'Ada']],
    [
      'an answer that another type does not take',
      [plain('short-text'), plain('number')],
      ['Ada', 'orphaned', undefined],
    ],
    [
      'an answer that another type takes, but not with these settings',
      [plain('number'), plain('slider', { min: 0, max: 4 })],
      [5, 'orphaned', undefined],
    ],
  ],
)('%s', (_what, change, [answer, ...expected]) => {
  expect(becomes(change, answer)).toEqual(expected);
});

test('what is worked out is carried over as it stands, the same value twice too', () => {
  const list = plain('calculated', { expression: 'list(1, 1)' });
  expect(becomes([list, list], [1, 1])).toEqual(['kept', [1, 1]]);
});

test('an answer to a question that is gone, or to none, goes on nowhere', () => {
  const [old, now] = [definitionOf(one(fruit)), definitionOf({ ...one(fruit), key: 'other' })];
  expect(carriedAnswers(old, now, { q: 'a' })).toEqual({});
  expect(carriedAnswers(old, old, { other: 'a' })).toEqual({});
});

test('an answer that was taken away stays away', () => {
  const form = definitionOf(one(fruit));
  expect(carriedAnswers(form, form, { q: null })).toEqual({ q: null });
});
