import type { Json } from '../../../src/domain/json';
import { valueOf } from './evaluated';

const rows: readonly Json[] = [
  { price: 3, name: 'a' },
  { price: 0.1, name: '' },
  { price: '7' },
  { name: [] },
  4,
  null,
  { price: 0.2 },
];
const data = { rows, none: null, texts: [{ price: 'a' }], negative: [{ price: -2 }, { price: -1 }] };

test.each([
  ['sumOf(rows, "price")', 3.3],
  ['sumOf(texts, "price")', 0],
  ['sumOf(none, "price")', 0],
  ['sumOf("rows", "price")', null],
  ['averageOf(rows, "price")', 1.1],
  ['averageOf(texts, "price")', null],
  ['minOf(rows, "price")', 0.1],
  ['minOf(negative, "price")', -2],
  ['minOf(texts, "price")', null],
  ['maxOf(rows, "price")', 3],
  ['maxOf(negative, "price")', -1],
  ['maxOf(none, "price")', null],
  ['countOf(rows)', 7],
  ['countOf(rows, "")', 7],
  ['countOf(rows, "price")', 4],
  ['countOf(rows, "name")', 1],
  ['countOf(rows, "constructor")', 0],
  ['countOf(none)', 0],
  ['countOf(none, "price")', 0],
  ['countOf(5)', null],
  ['valuesOf(rows, "price")', [3, 0.1, '7', null, null, null, 0.2]],
  ['valuesOf(none, "price")', []],
  ['valuesOf(rows, "toString")', [null, null, null, null, null, null, null]],
])('%s is %j', (text, result) => expect(valueOf(text, data)).toEqual(result));
