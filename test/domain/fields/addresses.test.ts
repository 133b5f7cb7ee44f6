import { boundField } from './bound-field';

const nothing = [] as const;
const letters = (count: number) => 'a'.repeat(count);

describe('an e-mail address', () => {
  const field = () => boundField('email');

  test.each([
    'ada@example.com',
    '  ada@example.com ',
    "o'neil@example.org",
    'a.b+c@sub.example.co',
    'jörg@müller.de',
    'ada@xn--mller-kva.de',
    'ada@example.c1',
    `${letters(64)}@example.com`,
    `ada@${letters(63)}.com`,
    `${letters(64)}@${letters(60)}.${letters(60)}.${letters(60)}.abcdef`,
  ])('%s', (answer) => {
    expect(field().check(answer)).toEqual(nothing);
  });

  test.each([
    '',
    'ada',
    'example.com',
    'ada@',
    '@example.com',
    'ada@example',
    'ada@example.c',
    'ada@example.12',
    'ada@example.com.12',
    'ada@example..com',
    'ada@.com',
    'ada@example.com.',
    'ada@-example.com',
    'ada@example-.com',
    '.ada@example.com',
    'ada.@example.com',
    'a..da@example.com',
    'a@da@example.com',
    'a da@example.com',
    'ada@exa_mple.com',
    `${letters(65)}@example.com`,
    `ada@${letters(64)}.com`,
    `${letters(64)}@${letters(60)}.${letters(60)}.${letters(60)}.abcdefg`,
    7,
  ])('%s is none', (answer) => {
    expect(field().check(answer)).toEqual([{ code: 'email.not-an-address', params: {} }]);
  });

  test('is read without the blanks around it', () => {
    expect([field().text(' ada@example.com '), field().csv(' ada@example.com ')]).toEqual([
      'ada@example.com',
      'ada@example.com',
    ]);
    expect(field().json(' ada@example.com ')).toBe(' ada@example.com ');
  });

  test('is typed on one line, with the keys of an address', () => {
    expect(field().part).toEqual({ kind: 'question', control: { kind: 'text', maxLength: 254, entry: 'email' } });
  });
});

describe('a web address', () => {
  const field = () => boundField('url');
  const long = (length: number) => 'https://example.com/'.padEnd(length, 'x');

  test.each([
    'https://example.com',
    ' https://example.com ',
    'http://localhost:8080/a?b=c#d',
    'HTTPS://Example.com/%20',
    'https://example.com/@ada',
    long(2_000),
  ])('%s', (answer) => {
    expect(field().check(answer)).toEqual(nothing);
  });

  test.each([
    '',
    'example.com',
    'ftp://example.com',
    'ftp://example.com/https://example.com',
    'see https://example.com',
    'https:example.com',
    'https:///example.com',
    'https://exa mple.com',
    'https://',
    'https://?page=1',
    'https://ada@example.com',
    'https://:secret@example.com',
    long(2_001),
    7,
  ])('%s is none', (answer) => {
    expect(field().check(answer)).toEqual([{ code: 'url.not-an-address', params: {} }]);
  });

  test('is read without the blanks around it, and typed with the keys of one', () => {
    expect([field().text(' https://a.de '), field().csv(' https://a.de ')]).toEqual(['https://a.de', 'https://a.de']);
    expect(field().part).toEqual({ kind: 'question', control: { kind: 'text', maxLength: 2_000, entry: 'url' } });
  });
});

describe('a phone number', () => {
  const field = () => boundField('phone');

  test.each(['4711', ' 4711 ', ' +49 30 123456 ', '(030) 12 34-56', '030/12.34', '123456789012345', '12(34)5'])(
    '%s',
    (answer) => {
      expect(field().check(answer)).toEqual(nothing);
    },
  );

  test.each([
    '',
    '123',
    '123-',
    '1234567890123456',
    '4711 ext',
    '0800 REPAIR',
    '47+11',
    `4711${' '.repeat(40)}1`,
    4711,
  ])('%s is none', (answer) => {
    expect(field().check(answer)).toEqual([{ code: 'phone.not-a-number', params: {} }]);
  });

  test('is read without the blanks around it, and typed with the keys of one', () => {
    expect([field().text(' 4711 '), field().csv(' 4711 ')]).toEqual(['4711', '4711']);
    expect(field().part).toEqual({ kind: 'question', control: { kind: 'text', maxLength: 41, entry: 'tel' } });
  });
});

describe('a link to an issue', () => {
  const field = () => boundField('issue');

  test.each([
    ['ABC-12', 'ABC-12'],
    [' onb-12 ', 'ONB-12'],
  ])('%j is the key %s', (...[answer, key]) => {
    expect(field().check(answer)).toEqual(nothing);
    expect(field().complete?.(answer, {})).toBe(key);
    expect([field().text(answer), field().csv(answer)]).toEqual([key, key]);
    expect(field().references?.(answer)).toEqual([{ kind: 'issue', id: key }]);
  });

  test.each(['', '12', 'ABC-0', 'ABC-1 DEF-2', '1A-3'])('%j is no key, and names no issue', (answer) => {
    expect(field().check(answer)).toEqual([{ code: 'issue.not-a-key', params: {} }]);
    expect(field().references?.(answer)).toEqual([]);
  });

  test.each([7, null, 'A'.repeat(256)])('%j is left as it is', (answer) => {
    expect(field().check(answer)).toEqual([{ code: 'issue.not-a-key', params: {} }]);
    expect(field().complete?.(answer, {})).toBe(answer);
    expect(field().references?.(answer)).toEqual([]);
    expect(field().text(answer)).toBe('');
  });

  test('is chosen as one', () => {
    expect(field().part).toEqual({ kind: 'question', control: { kind: 'issue' } });
  });
});
