import type { Language } from './translations';

/** As whose people numbers and days are written for a reader: the first wanted locale of the language that is read, or else the language. */
export function readerLocale(language: Language, wanted: readonly string[]): string {
  return wanted.find((locale) => mainPart(locale) === mainPart(language)) ?? language;
}

function mainPart(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
