import type { Place } from './place';

function formatted(instant: number, { locale, timeZone }: Place, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(instant);
}

/** A moment as people say it where they are: the time alone on the same day, else the day too. */
export function momentText(instant: number, now: number, place: Place): string {
  const dayOf = (moment: number) => formatted(moment, place, { dateStyle: 'short' });
  return dayOf(instant) === dayOf(now)
    ? formatted(instant, place, { timeStyle: 'short' })
    : formatted(instant, place, { dateStyle: 'medium', timeStyle: 'short' });
}
