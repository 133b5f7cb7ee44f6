import { dayInWords } from './day-in-words';
import { numberInWords } from './number-in-words';
import { timeInWords } from './time-in-words';

/** A number, an ISO day or a time of day as people write it in a locale; any other text as it is. */
export function scalarInWords(value: string | number, locale: string | undefined): string {
  return typeof value === 'number' ? numberInWords(value, locale) : timeInWords(dayInWords(value, locale), locale);
}
