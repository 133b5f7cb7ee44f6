import { openAnswers } from './open-answers';
import { exactly, type PossibleAnswer, type Wanted } from './possible-answer';

/** The bounds of a day, which belong to it. */
export interface DayBounds {
  readonly min?: string;
  readonly max?: string;
}

const dayMs = 86_400_000;
const anyDay = '2000-01-01';
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The day so many days after another. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The operands of tests as days; undefined where one of them is none. */
function namedDays(wanted: readonly Wanted[]): readonly string[] | undefined {
  const named = wanted.flatMap(({ test: { operand } }) => (operand === undefined ? [] : [String(operand)]));
  return named.every(isDay) ? [...new Set(named)] : undefined;
}

/** Days that stand for all there are: each that is named, and those beside it. */
function standingDays(named: readonly string[], { min, max }: DayBounds): readonly string[] {
  const edges = [...named, min ?? anyDay, max ?? anyDay];
  const days = new Set(edges.flatMap((day) => [dayAfter(day, -1), day, dayAfter(day, 1)]));
  return [...days].filter(
    (day) => isDay(day) && (min === undefined || day >= min) && (max === undefined || day <= max),
  );
}

/** Days that stand for all a question takes. */
export function dayAnswers(wanted: readonly Wanted[], bounds: DayBounds): readonly PossibleAnswer[] {
  const named = namedDays(wanted);
  return named ? standingDays(named, bounds).map(exactly) : openAnswers(wanted);
}

/** Stretches of days that stand for all a question takes. */
export function periodAnswers(wanted: readonly Wanted[], bounds: DayBounds): readonly PossibleAnswer[] {
  const named = namedDays(wanted);
  if (!named) return openAnswers(wanted);
  const days = standingDays(named, bounds);
  return days.flatMap((from) => days.filter((to) => from <= to).map((to) => exactly({ from, to })));
}
