import { ExpressionContext } from '../src/domain/logic/expression/expression-context';
import type { Read } from './form-input';

/** Reads what a case says of the day, the time, the person, the issue and its project. */
export function readContext(context: unknown): Read<ExpressionContext> {
  const known = ExpressionContext.safeParse(context ?? {});
  if (known.success) return { ok: true, value: known.data };
  return {
    ok: false,
    problems: [
      { path: 'context', message: 'Give today, now, user, issue and project only, each as text or not at all.' },
    ],
  };
}
