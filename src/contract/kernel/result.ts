import * as z from 'zod';
import { ErrorCode, ErrorDetails } from './app-error';

/** How a failure travels. */
export const Failure = z.object({ code: ErrorCode, details: ErrorDetails.default({}) });
export type Failure = z.infer<typeof Failure>;

/** What every call answers: a value, or a failure. */
export const Result = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: Failure }),
]);
export type Result = z.infer<typeof Result>;
