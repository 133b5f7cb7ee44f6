import type { Definition } from '../definition';
import { isAkin } from './is-akin';
import type { Language } from './translations';

/** The languages a form can be read in, its own first. */
export function languagesOf({ language = 'en', translations = {} }: Definition): readonly Language[] {
  return [language, ...Object.keys(translations).filter((each) => each !== language)];
}

/** The language of a form that suits somebody best, who reads the wanted ones in this order; its own where none does. */
export function bestLanguage(definition: Definition, wanted: readonly string[]): Language {
  const languages = languagesOf(definition);
  const [own = 'en'] = languages;
  for (const each of wanted) {
    const match =
      languages.find((language) => same(language, each)) ?? languages.find((language) => isAkin(language, each));
    if (match !== undefined) return match;
  }
  return own;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
