import { perLocale } from './per-locale';

const formatFor = perLocale((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }));
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A time as HH:MM as people write it in a locale: 2:30 PM. As it is where it is none, or where no locale is known. */
export function timeInWords(time: string, locale: string | undefined): string {
  if (locale === undefined || !timeOfDay.test(time)) return time;
  return formatFor(locale).format(new Date(`1970-01-01T${time}:00Z`));
}
