import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ErrorCode } from '../../../src/contract/kernel/app-error';
import { failed } from './answer';

/** Refuses bodies larger than a bound in bytes with status 413, and a code that says of what there is too much. */
export function bodyAtMost(maxSize: number, code: ErrorCode = 'answers-too-large'): MiddlewareHandler {
  return bodyLimit({ maxSize, onError: (context) => context.json(failed(code), 413) });
}
