import { Translations } from '../../src/domain/form/translation/translations';

/** How many languages a form can be translated into: the schema tells by refusing one more. */
export function mostLanguages() {
  const languages = {};
  for (let count = 0; count < 1_000; count += 1) {
    const [first, second] = [Math.floor(count / 26), count % 26];
    languages[String.fromCharCode(97 + first, 97 + second)] = {};
    if (!Translations.safeParse(languages).success) return count;
  }
  throw new Error('The languages of a form have no bound.');
}
