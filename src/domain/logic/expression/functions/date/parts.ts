import { dayNumber, dayOf, padded, timeOf, type Day } from '../../calendar';
import { joinedTexts } from '../../value-text';
import { example, type ExpressionFunction } from '../expression-function';
import { date, day, text } from '../parameter';
import { one, two } from '../taking';

const part = (pick: (day: Day) => number) => one(day('date'), (given) => pick(given));

const tokens = /YYYY|YY|MM|M|DD|D|HH|mm|ss/g;

function formatted(given: string, pattern: string): string | undefined {
  const named = dayOf(given);
  if (!named) return undefined;
  const [hours, minutes, seconds] = timeOf(given);
  const year = padded(named.year, 4);
  const values: ReadonlyMap<string, string> = new Map([
    ['YYYY', year],
    ['YY', year.slice(2)],
    ['MM', padded(named.month, 2)],
    ['M', String(named.month)],
    ['DD', padded(named.day, 2)],
    ['D', String(named.day)],
    ['HH', hours],
    ['mm', minutes],
    ['ss', seconds],
  ]);
  return joinedTexts([pattern.replace(tokens, (token) => values.get(token) ?? token)], '');
}

/** Parts of a date, and a date as text. */
export const datePartFunctions: readonly ExpressionFunction[] = [
  {
    name: 'year',
    description: 'The year of a date.',
    result: 'number',
    examples: [example('year("2026-03-31")', 2026), example('year("soon")', null)],
    ...part(({ year }) => year),
  },
  {
    name: 'month',
    description: 'The month of a date, from 1 to 12.',
    result: 'number',
    examples: [example('month("2026-03-31")', 3)],
    ...part(({ month }) => month),
  },
  {
    name: 'day',
    description: 'The day of a date in its month.',
    result: 'number',
    examples: [example('day("2026-03-31")', 31)],
    ...part(({ day }) => day),
  },
  {
    name: 'quarter',
    description: 'The quarter of a date, from 1 to 4.',
    result: 'number',
    examples: [example('quarter("2026-03-31")', 1), example('quarter("2026-10-01")', 4)],
    ...part(({ month }) => Math.ceil(month / 3)),
  },
  {
    name: 'weekday',
    description: 'The day of the week of a date, from 1 for Monday to 7 for Sunday.',
    result: 'number',
    examples: [example('weekday("2026-03-30")', 1), example('weekday("1969-12-28")', 7)],
    ...part((given) => ((((dayNumber(given) + 3) % 7) + 7) % 7) + 1),
  },
  {
    name: 'formatDate',
    description: 'A date by a pattern of YYYY, YY, MM, M, DD, D, HH, mm and ss.',
    result: 'text',
    examples: [
      example('formatDate("2026-03-05", "D.M.YYYY")', '5.3.2026'),
      example('formatDate("2026-03-05T09:07:00Z", "YYYY-MM-DD HH:mm")', '2026-03-05 09:07'),
    ],
    ...two([date('date'), text('pattern')], formatted),
  },
];
