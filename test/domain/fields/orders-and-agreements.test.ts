import { boundField } from './bound-field';

const found = (code: string, params: object = {}) => [{ code, params }];
const options = [
  { value: 'a', label: 'Apples' },
  { value: 'b', label: 'Berries' },
  { value: 'c', label: 'Cherries' },
];

describe('a ranking', () => {
  const field = () => boundField('ranking', { options });

  test.each([
    [['c', 'a', 'b'], []],
    [['a', 'b'], found('ranking.not-an-order')],
    [['a', 'b', 'b'], found('ranking.not-an-order')],
    [['a', 'b', 'c', 'c'], found('ranking.not-an-order')],
    [['a', 'b', 'd'], found('ranking.not-an-order')],
    [[], found('ranking.not-an-order')],
    ['abc', found('ranking.not-an-order')],
  ])('%j', (...[answer, findings]) => {
    expect(field().check(answer)).toEqual(findings);
  });

  test('is put in order, and read from the first on', () => {
    expect(field().part).toEqual({ kind: 'question', control: { kind: 'order', options } });
    expect(field().text(['c', 'a', 'gone'])).toBe('1. Cherries\n2. Apples\n3. gone');
    expect(field().csv(['c', 'a', 'gone'])).toBe('Cherries; Apples; gone');
    expect(field().json(['c', 'a'])).toEqual(['c', 'a']);
  });
});

describe('a table of choices', () => {
  const rows = [
    { value: 'r', label: 'Speed' },
    { value: 's', label: 'Price' },
    { value: 't', label: 'Taste' },
  ];
  const some = () => boundField('matrix', { rows, options });
  const every = () => boundField('matrix', { rows, options, allRows: true });

  test.each([
    [{ r: 'a' }, [], found('matrix.rows-missing', { missing: 2 })],
    [{ r: 'a', s: 'b' }, [], found('matrix.rows-missing', { missing: 1 })],
    [{ t: 'a', s: 'b', r: 'a' }, [], []],
    [{}, found('matrix.nothing-chosen'), found('matrix.nothing-chosen')],
    [{ r: 'd' }, found('matrix.not-options'), found('matrix.not-options')],
    [{ r: 'a', u: 'a' }, found('matrix.not-options'), found('matrix.not-options')],
    [{ r: 'a', s: 'd', t: 'a' }, found('matrix.not-options'), found('matrix.not-options')],
    [{ r: 1 }, found('matrix.not-options'), found('matrix.not-options')],
    [['a'], found('matrix.not-options'), found('matrix.not-options')],
  ])('%j, where some rows are enough and where every row needs one', (...[answer, ofSome, ofEvery]) => {
    expect(some().check(answer)).toEqual(ofSome);
    expect(every().check(answer)).toEqual(ofEvery);
  });

  test('is filled row by row, and read in the order of the rows', () => {
    expect(some().part).toEqual({ kind: 'question', control: { kind: 'matrix', rows, options } });
    const answer = { t: 'gone', r: 'a', u: 'a' };
    expect(some().text(answer)).toBe('Speed: Apples\nTaste: gone');
    expect(some().csv(answer)).toBe('Speed: Apples; Taste: gone');
    expect(some().json(answer)).toEqual(answer);
  });

  test('a row that nobody answered is left out, whatever it is called', () => {
    const field = boundField('matrix', { rows: [...rows, { value: 'toString', label: 'Text' }], options });
    expect(field.text({ r: 'a' })).toBe('Speed: Apples');
    expect(field.check({ toString: 'a' })).toEqual([]);
  });
});

describe('a consent', () => {
  const wording = 'I agree.';
  const field = () => boundField('consent', { wording });

  test.each([
    [{ agreed: true, wording }, [], 'Agreed: I agree.'],
    [{ agreed: false, wording }, found('consent.not-given'), 'Not agreed'],
    [{ agreed: true, wording: 'I do.' }, found('consent.other-wording'), 'Agreed: I do.'],
    [{ agreed: false, wording: 'I do.' }, found('consent.not-given'), 'Not agreed'],
    [{ agreed: true }, found('consent.not-given'), ''],
    [true, found('consent.not-given'), ''],
  ])('%j', (...[answer, findings, text]) => {
    expect(field().check(answer)).toEqual(findings);
    expect([field().text(answer), field().csv(answer)]).toEqual([text, text]);
  });

  test('is ticked beside its wording', () => {
    expect(field().part).toEqual({ kind: 'question', control: { kind: 'consent', wording } });
  });
});

describe('a signature', () => {
  const field = () => boundField('signature', { statement: 'I sign.' });
  const signed = { name: ' Ada ', by: 'account-1', at: '2026-03-31T14:30:05.000Z' };

  test.each([
    [{ name: 'Ada' }, []],
    [{ name: '😀'.repeat(200) }, []],
    [{ name: ` ${'a'.repeat(200)} ` }, []],
    [{ name: 'a'.repeat(201) }, found('signature.too-long', { max: 200 })],
    [{ name: ' ' }, found('signature.no-name')],
    [{ by: 'account-1' }, found('signature.no-name')],
    ['Ada', found('signature.no-name')],
  ])('%j', (...[answer, findings]) => {
    expect(field().check(answer)).toEqual(findings);
  });

  test.each([
    [{}, { name: ' Ada ' }],
    [{ user: 'me' }, { name: ' Ada ', by: 'me' }],
    [{ now: 'then' }, { name: ' Ada ', at: 'then' }],
    [
      { user: 'me', now: 'then' },
      { name: ' Ada ', by: 'me', at: 'then' },
    ],
  ])('where %j is known, it is %j', (...[context, answer]) => {
    expect(field().complete?.(signed, context)).toStrictEqual(answer);
  });

  test('is read with the minute it was signed, and names who signed', () => {
    expect(field().part).toEqual({ kind: 'question', control: { kind: 'signature', statement: 'I sign.' } });
    expect([field().text(signed), field().text(signed, 'de'), field().text({ name: ' Ada ' })]).toEqual([
      'Ada (signed 2026-03-31 14:30 UTC)',
      'Ada (signed 31.03.2026 14:30 UTC)',
      'Ada',
    ]);
    expect([field().csv(signed), field().csv({ name: ' Ada ' })]).toEqual([
      'Ada; account-1; 2026-03-31T14:30:05.000Z',
      'Ada',
    ]);
    expect(field().references?.(signed)).toEqual([{ kind: 'person', id: 'account-1' }]);
    expect(field().references?.({ name: 'Ada' })).toEqual([]);
  });
});
