import { byteSize } from '../../../src/domain/byte-size';
import { Definition } from '../../../src/domain/form/definition';
import { DefinitionShape } from '../../../src/domain/form/definition-shape';
import { migrated } from '../../../src/domain/form/migrations/migrated';

const text = (key: string, more: object = {}) => ({ key, type: 'short-text', label: key, settings: {}, ...more });
const form = (fields: readonly object[], more: object = {}) => ({ schema: 2, fields, ...more });
const issues = (definition: unknown) => Definition.safeParse(definition).error?.issues ?? [];
const tooLarge = 'The form is too large. Shorten it, or split it into two forms.';
const tooDeep = 'The form nests too deeply. Put fewer things inside each other.';

describe('what is wrong with a definition is told with its place:', () => {
  test('a fault between its parts', () => {
    expect(issues(form([text('a'), text('a')]))).toEqual([
      { code: 'custom', message: 'Two questions have the key a.', path: ['fields', 1, 'key'] },
    ]);
  });

  test('wrong settings, and nothing between the parts before they are right', () => {
    const twice = [text('a'), text('a', { settings: { minLength: 5, maxLength: 0 } })];
    expect(issues(form(twice)).map(({ path }) => path)).toEqual([['fields', 1, 'settings', 'maxLength']]);
    const wrong = { key: 'n', type: 'number', label: 'n', settings: { min: 3, max: 1 } };
    expect(issues(form([wrong]))).toEqual([
      {
        code: 'custom',
        message: 'The smallest number is larger than the largest.',
        path: ['fields', 0, 'settings', 'min'],
      },
    ]);
  });
});

describe('a definition may be so large and no larger:', () => {
  const full = { help: 'x'.repeat(1_000) };
  const of = (help: string) =>
    form([...Array.from({ length: 162 }, (_, at) => text(`q${String(at)}`, full)), text('z', { help })]);
  const sizeOf = (help: string) => byteSize(Definition.parse(of(help)));
  const room = 180_000 - sizeOf('x') + 1;

  test('as JSON in bytes', () => {
    expect(sizeOf('x'.repeat(room))).toBe(180_000);
    expect(issues(of('x'.repeat(room + 1)))).toEqual([{ code: 'custom', message: tooLarge, path: [] }]);
  });

  test('in the things it holds', () => {
    const holding = (count: number) => form([], { extra: Array.from({ length: count }, () => 1) });
    expect(issues(holding(100)).map(({ code }) => code)).toEqual(['unrecognized_keys']);
    expect(issues(holding(50_000))).toEqual([{ code: 'custom', message: tooLarge, path: [] }]);
  });

  test('and as deep, for whoever fills it too', () => {
    const nesting = Array.from({ length: 120 }).reduce<unknown>((inner) => [inner], []);
    const expected = [{ code: 'custom', message: tooDeep, path: [] }];
    expect(issues(form([], { extra: nesting }))).toEqual(expected);
    expect(DefinitionShape.safeParse(form([], { extra: nesting })).error?.issues).toEqual(expected);
  });
});

describe('a definition of an older shape', () => {
  test('reads in the newest', () => {
    expect(migrated({ schema: 1, fields: [text('a')], other: 1 })).toEqual({ ...form([text('a')]), other: 1 });
  });

  test.each([[form([])], [{ schema: 3 }], [{}], [[{ schema: 1 }]], ['1'], [1], [true], [null], [undefined]])(
    'is not seen in %j, which stays as it is',
    (other) => {
      expect(migrated(other)).toBe(other);
    },
  );
});
