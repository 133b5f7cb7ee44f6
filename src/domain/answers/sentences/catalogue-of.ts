import type { Language } from '../../form/translation/translations';
import type { Catalogue } from './catalogue';
import { english } from './english';
import { catalogues } from './registry';
import { servingLanguage } from './serving-language';

const all = [english, ...catalogues];
const languages = all.map(({ language }) => language);

/** The catalogue of the product for those who read a language; undefined where it has none. */
export function catalogueOf(language: Language): Catalogue | undefined {
  const serving = servingLanguage(language, languages);
  return all.find((catalogue) => catalogue.language === serving);
}
