import { isAkin } from './is-akin';
import type { Language } from './translations';

/** As whose people numbers and days are written for a reader: the first wanted locale of the language that is read, or else the language. */
export function readerLocale(language: Language, wanted: readonly string[]): string {
  return wanted.find((locale) => isAkin(locale, language)) ?? language;
}
