const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

function written(format: Intl.DateTimeFormat, time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : format.format(date);
}

/** A time as its day, in words. */
export const formatDate = (time: string): string => written(day, time);

/** A time as its day and minute in UTC, in words. */
export const formatMoment = (time: string): string => `${written(moment, time)} UTC`;
