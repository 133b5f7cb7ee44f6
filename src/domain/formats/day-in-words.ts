import { perLocale } from './per-locale';

const formatFor = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO day as people write it in a locale, the same in every time zone: 31 Mar 2026. As it is where it is none, or where no locale is known. */
export function dayInWords(day: string, locale: string | undefined): string {
  if (locale === undefined || !isoDay.test(day)) return day;
  const midnight = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(midnight.getTime()) ? day : formatFor(locale).format(midnight);
}
