import { dayNumber, dayOfNumber, dayText, monthsLater, type Day } from '../../calendar';
import { orderOf } from '../../order';
import { example, type ExpressionFunction } from '../expression-function';
import { date, day, number } from '../parameter';
import { many, two } from '../taking';

const later = (add: (day: Day, count: number) => Day) =>
  two([day('date'), number('count')], (given, count) => dayText(add(given, count)));

const span = (measure: (from: Day, to: Day) => number) =>
  two([day('first date'), day('second date')], (from, to) => measure(from, to));

/** Whole months that have gone by; the last day of a month completes one that began later in its month. */
function months(from: Day, to: Day): number {
  if (dayNumber(to) < dayNumber(from)) return 0 - months(to, from);
  const between = (to.year - from.year) * 12 + to.month - from.month;
  return dayNumber(monthsLater(from, between)) > dayNumber(to) ? between - 1 : between;
}

const extreme = (sign: 1 | -1) =>
  many(date('date'), (dates) =>
    dates.reduce<string | null>(
      (best, each) => (best === null || (orderOf(each, best) ?? 0) * sign < 0 ? each : best),
      null,
    ),
  );

/** Time between dates. */
export const spanFunctions: readonly ExpressionFunction[] = [
  {
    name: 'addDays',
    description: 'The date so many days later; negative ones are earlier.',
    result: 'date',
    examples: [example('addDays("2026-02-27", 2)', '2026-03-01'), example('addDays("2026-01-01", -1)', '2025-12-31')],
    ...later((given, count) => dayOfNumber(dayNumber(given) + Math.trunc(count))),
  },
  {
    name: 'addMonths',
    description: 'The date so many months later, at most the last day of that month.',
    result: 'date',
    examples: [
      example('addMonths("2026-01-31", 1)', '2026-02-28'),
      example('addMonths("2026-01-31", -2)', '2025-11-30'),
    ],
    ...later(monthsLater),
  },
  {
    name: 'addYears',
    description: 'The date so many years later.',
    result: 'date',
    examples: [example('addYears("2028-02-29", 1)', '2029-02-28')],
    ...later((given, count) => monthsLater(given, Math.trunc(count) * 12)),
  },
  {
    name: 'daysBetween',
    description: 'How many days lie from one date to another.',
    result: 'number',
    examples: [
      example('daysBetween("2026-03-01", "2026-03-31")', 30),
      example('daysBetween("2026-03-02", "2026-03-01")', -1),
    ],
    ...span((from, to) => dayNumber(to) - dayNumber(from)),
  },
  {
    name: 'monthsBetween',
    description: 'How many whole months lie from one date to another.',
    result: 'number',
    examples: [
      example('monthsBetween("2026-01-15", "2026-03-14")', 1),
      example('monthsBetween("2026-01-31", "2026-02-28")', 1),
    ],
    ...span(months),
  },
  {
    name: 'yearsBetween',
    description: 'How many whole years lie from one date to another: an age.',
    result: 'number',
    examples: [example('yearsBetween("2000-06-15", "2026-06-14")', 25)],
    ...span((from, to) => Math.trunc(months(from, to) / 12)),
  },
  {
    name: 'earliest',
    description: 'The earliest of some dates.',
    result: 'date',
    examples: [example('earliest("2026-02-01", "2026-01-31", end)', '2026-01-31')],
    ...extreme(1),
  },
  {
    name: 'latest',
    description: 'The latest of some dates.',
    result: 'date',
    examples: [example('latest("2026-02-01", "2026-01-31")', '2026-02-01')],
    ...extreme(-1),
  },
];
