import { catalogues } from '../../../src/domain/answers/sentences/registry';
import { AppError, ErrorCode } from '../../../src/contract/kernel/app-error';
import { english } from '../../../static/share/src/languages/english';
import { spokenIn, spokenLanguages } from '../../../static/share/src/languages/spoken-in';

test('the share page speaks every language that the product does', async () => {
  const spoken = await Promise.all(Object.values(spokenLanguages).map((load) => load()));
  expect(spoken.map(({ catalogue }) => catalogue)).toEqual(catalogues);
  expect(Object.keys(spokenLanguages)).toEqual(catalogues.map(({ language }) => language));
});

test('nothing is loaded for English, nor for a language that nobody speaks', () => {
  expect(spokenIn('en-GB')).toBeUndefined();
  expect(spokenIn('fr')).toBeUndefined();
  expect(spokenIn('de-AT')).toBe(spokenLanguages.de);
});

describe.each(Object.entries(spokenLanguages))('the words of the share page in %s', (_, load) => {
  test('are no English ones', async () => {
    const { words } = await load();
    for (const [name, said] of Object.entries(words))
      if (typeof said === 'string') expect([name, said]).not.toEqual([name, Reflect.get(english.words, name)]);
  });

  test('tell one thing from several', async () => {
    const { words } = await load();
    expect(words.problems(1)).not.toBe(words.problems(2).replace('2', '1'));
    expect(words.mostRows(1)).not.toBe(words.mostRows(2).replace('2', '1'));
  });

  test('say of every failure what happened, with its reference', async () => {
    const { words } = await load();
    for (const code of ErrorCode.options) {
      expect(words.failure(new AppError(code))).toMatch(/\.$/);
      expect(words.failure(new AppError(code, { logId: 'abc' }))).toContain('abc');
    }
    for (const code of ['version-stale', 'file-under-way', 'rate-limited', 'internal'] as const)
      expect(words.failure(new AppError(code))).not.toBe(english.words.failure(new AppError(code)));
  });
});
