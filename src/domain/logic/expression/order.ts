import { instantOf } from './calendar';
import type { Value } from './evaluation';

/** How two values of one kind stand to each other: below 0, 0, above 0; undefined where there is no order. */
export function orderOf(first: Value, second: Value): number | undefined {
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  if (typeof first !== 'string' || typeof second !== 'string') return undefined;
  return first === '' || second === '' ? undefined : orderOfTexts(first, second);
}

function orderOfTexts(first: string, second: string): number {
  const [one, other] = [instantOf(first), instantOf(second)];
  if (one !== undefined && other !== undefined) return one - other;
  return first < second ? -1 : Number(first > second);
}
