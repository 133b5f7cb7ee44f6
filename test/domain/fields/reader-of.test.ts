import * as z from 'zod';
import { readerOf } from '../../../src/domain/fields/reader-of';

test.each<[string, z.ZodType, readonly unknown[], readonly unknown[]]>([
  ['text', z.string(), ['', 'a'], [1, null, undefined, ['a'], new Date(0)]],
  ['text of at most two', z.string().max(2), ['ab'], ['abc', 1]],
  ['a day', z.iso.date(), ['2026-03-31'], ['2026-02-30', 'soon', 1]],
  ['a number', z.number(), [0, -1.5, 1e300], ['1', Number.NaN, Number.POSITIVE_INFINITY, null]],
  ['a number from one on', z.number().min(1), [1], [0, '1']],
  ['a whole number', z.int(), [1], [1.5, '1']],
  ['true or false', z.boolean(), [true, false], ['true', 0, null]],
  ['a list', z.array(z.string()), [[], ['a']], ['a', [1], { 0: 'a' }]],
  ['nothing at all', z.never(), [], ['a', undefined, null]],
])('%s is read as its schema says', (...[, schema, values, others]) => {
  const read = readerOf(schema);
  expect(values.map(read)).toEqual(values);
  expect(others.map(read)).toEqual(others.map(() => undefined));
});

test('a schema that changes what it reads gives what it makes of it', () => {
  expect(readerOf(z.string().trim())(' a ')).toBe('a');
  expect(readerOf(z.string().transform((text) => text.length))('abc')).toBe(3);
});
