const megabyte = 1_000_000;

/** A value inside so many levels of what `wrapped` makes. */
export function nested(depth: number, wrapped: (inner: unknown) => unknown, core: unknown = 1): unknown {
  let value = core;
  for (let level = 0; level < depth; level += 1) value = wrapped(value);
  return value;
}

/** As JSON gives it: an object literal would set the prototype instead. */
const own = (text: string): unknown => JSON.parse(text);

/** Values of the shapes that break programs, each made when it is asked for; none is larger than 5 MB as JSON. */
export const hostileValues: readonly (readonly [name: string, make: () => unknown])[] = [
  ['lists 100,000 deep', () => nested(100_000, (inner) => [inner])],
  ['objects 100,000 deep', () => nested(100_000, (inner) => ({ settings: inner }))],
  ['conditions 50,000 deep', () => nested(50_000, (inner) => ({ match: 'all', tests: [inner] }))],
  ['rules 50,000 deep', () => nested(50_000, (inner) => ({ '!': [inner] }))],
  ['a text of 5 MB', () => 'a'.repeat(5 * megabyte)],
  ['a text of 5 MB of brackets', () => '('.repeat(5 * megabyte)],
  ['a text of 5 MB of braces', () => '{{'.repeat(2.5 * megabyte)],
  ['a text of 5 MB of at-signs', () => 'a@'.repeat(2.5 * megabyte)],
  ['a text of 5 MB of blanks', () => `${' '.repeat(5 * megabyte - 1)}x`],
  [
    'an object of 100,000 keys',
    () => Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${String(at)}`, 1])),
  ],
  ['a list of 1,000,000 numbers', () => new Array<number>(megabyte).fill(1)],
  ['a list of 100,000 empty objects', () => Array.from({ length: 100_000 }, () => ({}))],
  ['a key of 5 MB', () => ({ ['k'.repeat(5 * megabyte)]: 1 })],
  [
    'a prototype of its own',
    () => own('{"__proto__":{"schema":2,"fields":[]},"constructor":{"prototype":{"x":1}},"toString":1}'),
  ],
  ['keys that every object has', () => own('{"constructor":1,"hasOwnProperty":2,"valueOf":null,"length":3}')],
  ['the largest number', () => Number.MAX_VALUE],
  ['the smallest number', () => Number.MIN_VALUE],
  ['a number beyond whole ones', () => -1e308],
  ['minus nothing', () => -0],
  ['half a character', () => '\uD800'],
  ['halves of characters the wrong way round', () => '\uDC00\uD800'.repeat(1_000)],
  ['the character of number 0', () => 'a\u0000b'],
  ['marks that turn the text round', () => '\u202Eabc\u2066'],
  ['letters on which marks pile up', () => `e${'\u0301'.repeat(100_000)}`],
  ['a text that looks like a number', () => '1e1000'],
  ['a day that never was', () => '9999-99-99T99:99:99Z'],
  ['nothing', () => null],
  ['an empty object', () => ({})],
  ['an empty list', () => []],
];
