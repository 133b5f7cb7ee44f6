import { perLocale } from './per-locale';

const formatFor = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }));

/** A number as people write it in a locale; as JSON writes it where no locale is known. */
export function numberInWords(value: number, locale: string | undefined): string {
  return locale === undefined ? String(value) : formatFor(locale).format(value);
}
