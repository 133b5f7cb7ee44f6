/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const written = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** The day an ISO text names, as it is written there and in no other time zone; undefined when there is no such day. */
export function dayOf(text: string): Day | undefined {
  const match = written.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(day) && Number(match[4] ?? 0) < 24 && Number(match[5] ?? 0) < 60 ? day : undefined;
}

/** The hours, minutes and seconds an ISO text names, two digits each; midnight for a day alone. */
export function timeOf(text: string): readonly [string, string, string] {
  const match = written.exec(text);
  return [match?.[4] ?? '00', match?.[5] ?? '00', match?.[6] ?? '00'];
}

/** The milliseconds since 1970 of an ISO text that names its offset from UTC. */
export function instantOf(text: string): number | undefined {
  const day = dayOf(text);
  const [, fraction = '0', zone] = /(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})$/.exec(text) ?? [];
  if (!day || zone === undefined) return undefined;
  const [hours, minutes, seconds] = timeOf(text);
  const minute = Number(hours) * 60 + Number(minutes) - offsetMinutes(zone);
  return dayNumber(day) * 86_400_000 + minute * 60_000 + Number(seconds) * 1_000 + Number(`0.${fraction}`) * 1_000;
}

function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -minutes : minutes;
}

function exists({ year, month, day }: Day): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The ISO text of a day; undefined outside the years 1 to 9999 or for a day that does not exist. */
export function dayText(day: Day): string | undefined {
  if (![day.year, day.month, day.day].every(Number.isInteger) || day.year > 9_999 || !exists(day)) return undefined;
  return [padded(day.year, 4), padded(day.month, 2), padded(day.day, 2)].join('-');
}

/** A whole number with leading zeros. */
export function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

// Years are counted from March, so that the leap day comes last; 400 years have 146,097 days.
const daysBefore1970 = 719_468;

/** The days since 1970-01-01; negative before. */
export function dayNumber({ year, month, day }: Day): number {
  const from = month <= 2 ? year - 1 : year;
  const era = Math.floor(from / 400);
  const ofEra = from - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - daysBefore1970;
}

/** The day so many days after 1970-01-01. */
export function dayOfNumber(number: number): Day {
  const shifted = Math.trunc(number) + daysBefore1970;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leap = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leap) / 365);
  const ofYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = ((shiftedMonth + 2) % 12) + 1;
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The same day of a later or earlier month, or that month's last day where it is shorter. */
export function monthsLater({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + Math.trunc(months);
  const later = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...later, day: Math.min(day, daysInMonth(later.year, later.month)) };
}
