import * as z from 'zod';
import { Invocation } from './invocation';

/** What the platform sends a function process: run this handler. */
export const InvokeMessage = z.object({
  invocation: Invocation,
  file: z.string(),
  exportName: z.string(),
  payload: z.unknown().optional(),
  limitMs: z.number(),
});
export type InvokeMessage = z.infer<typeof InvokeMessage>;

/** What a function process answers. */
export const ResultMessage = z.discriminatedUnion('ok', [
  z.object({ invocationId: z.string(), ok: z.literal(true), body: z.unknown().optional() }),
  z.object({
    invocationId: z.string(),
    ok: z.literal(false),
    error: z.object({ message: z.string(), name: z.string() }),
  }),
]);
export type ResultMessage = z.infer<typeof ResultMessage>;
