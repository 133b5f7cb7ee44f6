import * as z from 'zod';

const Moment = z.object({ at: z.string(), zone: z.string() });
const dayLength = 'YYYY-MM-DD'.length;

/**
 * How an answer stands to an operand: below zero before or less, zero the same, above zero after or more; undefined where
 * the two have no order. Numbers, ISO days and times have one. A moment stands for what the clock on its wall shows,
 * whatever its time zone, and for its day alone where the operand is a day.
 */
export function standing(answer: unknown, operand: unknown): number | undefined {
  if (typeof answer === 'number' && typeof operand === 'number') return order(answer, operand);
  if (typeof operand !== 'string' || operand === '') return undefined;
  const text = typeof answer === 'string' ? answer : wallTime(answer, operand);
  return text === undefined || text === '' ? undefined : order(text, operand);
}

function order<Value extends number | string>(one: Value, other: Value): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function wallTime(answer: unknown, operand: string): string | undefined {
  const moment = Moment.safeParse(answer);
  if (!moment.success) return undefined;
  return operand.length === dayLength ? moment.data.at.slice(0, dayLength) : moment.data.at;
}
