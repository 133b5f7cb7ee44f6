import { dayNumber, dayOf, dayOfNumber, dayText } from '../../logic/expression/calendar';
import type { Finding } from '../field-behaviour';
import { range, type Range } from './range';

/** Days relative to today: 0 is today, -30 is 30 days ago. */
export interface DateWindow {
  readonly of: Extract<Range<string>['of'], 'day' | 'period'>;
  readonly earliestInDays?: number;
  readonly latestInDays?: number;
  /** The day, as YYYY-MM-DD; where nobody knows it, every day is right. */
  readonly today?: string;
}

/** Holds a day against a window around today. It says so in the sentences of a range, with the days themselves. */
export function dateWindow(day: string, { of, earliestInDays, latestInDays, today }: DateWindow): readonly Finding[] {
  return range(day, { of, min: dayIn(earliestInDays, today), max: dayIn(latestInDays, today) });
}

function dayIn(days: number | undefined, today = ''): string | undefined {
  const from = dayOf(today);
  return from && days !== undefined ? dayText(dayOfNumber(dayNumber(from) + days)) : undefined;
}
