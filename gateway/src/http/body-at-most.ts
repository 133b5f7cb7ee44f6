import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { failed } from './answer';

/** Refuses bodies larger than a bound in bytes with status 413. */
export function bodyAtMost(maxSize: number): MiddlewareHandler {
  return bodyLimit({ maxSize, onError: (context) => context.json(failed('answers-too-large'), 413) });
}
