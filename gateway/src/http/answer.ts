import type { Context } from 'hono';
import type { ErrorCode } from '../../../src/contract/kernel/app-error';
import type { Result } from '../../../src/contract/kernel/result';

/** The status of failures that HTTP has a word for. Every other failure is an answer like any other: 200. */
const statuses = {
  'unknown-procedure': 404,
  unauthenticated: 401,
  'rate-limited': 429,
  internal: 500,
  'gateway-unavailable': 503,
} as const satisfies Partial<Record<ErrorCode, number>>;

const statusOf: ReadonlyMap<string, (typeof statuses)[keyof typeof statuses]> = new Map(Object.entries(statuses));

/** Answers with a result. */
export function answer(context: Context, result: Result): Response {
  return context.json(result, result.ok ? 200 : (statusOf.get(result.error.code) ?? 200));
}

/** The result of a failure without details. */
export function failed(code: ErrorCode): Result {
  return { ok: false, error: { code, details: {} } };
}
