import { dayOf, dayText, daysInMonth } from '../../calendar';
import { example, type ExpressionFunction } from '../expression-function';
import { any, day, number, optional } from '../parameter';
import { none, one, three } from '../taking';

/** A day of a date's month. */
const inMonth = (pick: (year: number, month: number) => number) =>
  one(day('date'), ({ year, month }) => dayText({ year, month, day: pick(year, month) }));

/** Days made and named. */
export const dayFunctions: readonly ExpressionFunction[] = [
  {
    name: 'date',
    description: 'The date of a year, month and day, or the day a text names.',
    result: 'date',
    examples: [
      example('date(2026, 2, 28)', '2026-02-28'),
      example('date(2026, 2, 30)', null),
      example('date("2026-02-28T23:30:00Z")', '2026-02-28'),
    ],
    ...three(
      [any('year, or text', ['number', 'text', 'date']), optional(number('month'), 1), optional(number('day'), 1)],
      (year, month, dayOfMonth) => {
        if (typeof year === 'number') return dayText({ year, month, day: dayOfMonth });
        const named = typeof year === 'string' ? dayOf(year) : undefined;
        return named && dayText(named);
      },
    ),
  },
  {
    name: 'today',
    description: 'The day on which the form is filled.',
    result: 'date',
    examples: [example('today()', '2026-03-31')],
    ...none(({ context: { today, now } }) => {
      const named = dayOf(today ?? now ?? '');
      return named && dayText(named);
    }),
  },
  {
    name: 'now',
    description: 'The time at which the form is filled, as an ISO text.',
    result: 'date',
    examples: [example('now()', '2026-03-31T09:30:00Z')],
    ...none(({ context }) => context.now),
  },
  {
    name: 'startOfMonth',
    description: "The first day of a date's month.",
    result: 'date',
    examples: [example('startOfMonth("2026-02-17")', '2026-02-01')],
    ...inMonth(() => 1),
  },
  {
    name: 'endOfMonth',
    description: "The last day of a date's month.",
    result: 'date',
    examples: [example('endOfMonth("2028-02-17")', '2028-02-29')],
    ...inMonth(daysInMonth),
  },
];
