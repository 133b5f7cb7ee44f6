import { extensionOf } from '../../../src/domain/fields/rules/file-type';
import { boundField, faultsOf } from './bound-field';

const found = (code: string, params: object = {}) => [{ code, params }];
const file = (id: string, { name = 'a.pdf', size = 1 } = {}) => ({ id, name, size, type: '' });

describe('files to attach', () => {
  const field = () => boundField('file', { kinds: 'pdf, .PNG', most: 2, megabytes: 0.5 });

  test.each([
    [[file('a', { name: 'A.PDF', size: 500_000 }), file('b', { name: 'b.png' })], []],
    [[], []],
    [[file('a', { name: 'a.gif' })], found('file.wrong-kind', { name: 'a.gif', kinds: 'pdf, png' })],
    [[file('a'), file('b', { name: 'pdf' })], found('file.wrong-kind', { name: 'pdf', kinds: 'pdf, png' })],
    [[file('a'), file('b', { size: 0 })], found('file.empty', { name: 'a.pdf' })],
    [
      [file('a'), file('b', { name: 'b.pdf', size: 500_001 })],
      found('file.too-large', { name: 'b.pdf', size: '501 kB', largest: '500 kB' }),
    ],
    [[file('a'), file('a')], found('file.twice')],
    [[file('a'), file('b'), file('c', { name: 'c.gif' })], found('file.too-many', { most: 2 })],
    [[file('../a')], found('file.not-files')],
    ['a.pdf', found('file.not-files')],
  ])('%j', (...[answer, findings]) => {
    expect(field().check(answer)).toEqual(findings);
  });

  test.each([
    [{}, { most: 1, kinds: [], largest: 10_000_000 }],
    [
      { kinds: ' pdf, .PNG ,pdf ', most: 3 },
      { most: 3, kinds: ['pdf', 'png'], largest: 10_000_000 },
    ],
    [
      { kinds: '', megabytes: 0.0015 },
      { most: 1, kinds: [], largest: 1_500 },
    ],
    [
      { kinds: 'tar.gz'.slice(0, 3), megabytes: 0.3 },
      { most: 1, kinds: ['tar'], largest: 300_000 },
    ],
  ])('under %j are attached so', (...[settings, control]) => {
    expect(boundField('file', settings).part).toEqual({ kind: 'question', control: { kind: 'file', ...control } });
  });

  test('of every kind are taken where none is named, up to the largest size there is', () => {
    const any = boundField('file');
    expect(any.check([file('a', { name: 'README', size: 10_000_000 })])).toEqual([]);
    expect(any.check([file('a', { size: 10_000_001 })])).toEqual(
      found('file.too-large', { name: 'a.pdf', size: '10.1 MB', largest: '10 MB' }),
    );
  });

  test('are read by name and size, and stand in the CSV by name', () => {
    const two = [file('a', { name: 'a.pdf', size: 1_000 }), file('b', { name: 'b.png' })];
    expect([field().text(two), field().text(two, 'en')]).toEqual([
      'a.pdf (1 kB), b.png (1 byte)',
      'a.pdf (1 kB) and b.png (1 byte)',
    ]);
    expect([field().csv(two), field().json(two)]).toEqual(['a.pdf; b.png', two]);
  });

  test.each(['pdf;png', 'p*', 'pdf,', '..pdf'])('their maker hears that %j names no kinds', (kinds) => {
    expect(faultsOf('file', { kinds })).toEqual([
      'kinds: Name the allowed kinds by their extensions, separated by commas, for example pdf, png.',
    ]);
  });
});

test.each([
  ['a.PDF', 'pdf'],
  ['a.tar.gz', 'gz'],
  ['pdf', ''],
  ['a.', ''],
  ['folder.d/a', ''],
  [String.raw`folder.d\a`, ''],
  ['.profile', 'profile'],
  ['a.b c', 'b c'],
])('%s has the extension %j', (...[name, extension]) => {
  expect(extensionOf(name)).toBe(extension);
});
