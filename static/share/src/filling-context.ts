import type { ExpressionContext } from '../../../src/domain/logic/expression/expression-context';

/** What this browser knows beside the answers: the day and the instant, the day as its own calendar shows it. */
export function fillingContext(now: Date): ExpressionContext {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return { today: `${String(now.getFullYear()).padStart(4, '0')}-${month ?? ''}-${day ?? ''}`, now: now.toISOString() };
}
