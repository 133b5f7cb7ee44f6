import { code, read } from './repository';

const home = 'src/domain/fields/';
const named = /defineFieldType\(\{\s*type: '([^']+)'/;

const types = code('src/domain/fields').flatMap((file) => {
  const type = named.exec(read(file))?.[1];
  return type === undefined ? [] : [{ type, file }];
});

const products = ['src', 'gateway', 'static/share', 'cli'].flatMap(code).filter((file) => !file.startsWith(home));

/** A name of several words can only be the field type; a single word is one beside the word type. */
const mention = (type: string) =>
  type.includes('-')
    ? new RegExp(`['"\`]${type}['"\`]`)
    : new RegExp(`\\btype['"]?\\s*(:|[!=]==?)\\s*['"\`]${type}['"\`]`);

test('there are at least six field types, each with a name of its own', () => {
  expect(types.length).toBeGreaterThanOrEqual(6);
  expect(new Set(types.map(({ type }) => type)).size).toBe(types.length);
});

test.each(types)('$type is named in $file and in no other file of the products', ({ type, file }) => {
  const others = code('src/domain/fields').filter((other) => other !== file);
  expect([...products, ...others].filter((other) => mention(type).test(read(other)))).toEqual([]);
});

test('the search finds a name where it stands', () => {
  for (const { type, file } of types) expect(read(file)).toMatch(mention(type));
});
