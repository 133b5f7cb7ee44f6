import * as z from 'zod';

/** The calendar day where a caller is, as YYYY-MM-DD, as they claim it. */
export const CallerDay = z.iso.date();

const hour = 3_600_000;

/**
 * The day it is where a caller says to be, as YYYY-MM-DD: what they claim, where it is the day somewhere on earth at that
 * instant (UTC−12 to UTC+14), and the day in UTC where not. `now` in milliseconds since 1970.
 */
export function dayOfCaller(now: number, claimed: string | undefined): string {
  const isSomewhere =
    claimed !== undefined &&
    CallerDay.safeParse(claimed).success &&
    utcDay(now - 12 * hour) <= claimed &&
    claimed <= utcDay(now + 14 * hour);
  return isSomewhere ? claimed : utcDay(now);
}

function utcDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
