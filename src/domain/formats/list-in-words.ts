import { perLocale } from './per-locale';

const formatFor = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Several things as people name them in a locale: apples, berries, and plums. With commas alone where no locale is known. */
export function listInWords(items: readonly string[], locale: string | undefined): string {
  return locale === undefined ? items.join(', ') : formatFor(locale).format(items);
}
