import { perLocale } from '../../../src/domain/formats/per-locale';

test.each([
  ['de', 'de'],
  ['de-AT', 'de-AT'],
  ['de_AT', 'de-AT'],
  ['zh_Hans_CN', 'zh-Hans-CN'],
  ['EN-gb', 'en-GB'],
  ['not a tag!', 'en-US'],
  ['', 'en-US'],
])('what is made for %j is made for %s', (tag, locale) => {
  expect(perLocale((known) => `made for ${known}`)(tag)).toBe(`made for ${locale}`);
});

test('for each tag it is made once', () => {
  const made: string[] = [];
  const madeFor = perLocale((locale) => {
    made.push(locale);
    return { locale };
  });
  expect(made).toEqual([]);
  const german = madeFor('de');
  expect(madeFor('fr')).toEqual({ locale: 'fr' });
  expect(madeFor('de')).toBe(german);
  expect(made).toEqual(['de', 'fr']);
});
