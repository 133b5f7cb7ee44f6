import fc from 'fast-check';
import { csvLine, csvValue } from '../../../src/domain/answers/csv-value';

test.each([
  ['=1+1', "'=1+1"],
  ['+4420', '+4420'.replace('+', "'+")],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['  =1', "'  =1"],
  ['\t=1', `"'\t=1"`],
  ['-12.5', '-12.5'],
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['=cmd|"/c calc"!A1', `"'=cmd|""/c calc""!A1"`],
])('%j is written as %s', (text, written) => {
  expect(csvValue(text)).toBe(written);
});

/** A plain reader of RFC 4180, to hold the writer against. */
function readLine(line: string): readonly string[] {
  const values: string[] = [];
  for (const [, quoted, plain] of line.replace(/\r\n$/, ',').matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g))
    values.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  return values;
}

test('a line reads back as its values, and no value starts a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (values) => {
      const read = readLine(csvLine(values));
      expect(read.map((value, at) => (value === `'${String(values[at])}` ? values[at] : value))).toEqual(values);
      for (const value of read) expect(/^\s*[=+@]/.test(value)).toBe(false);
    }),
  );
});
