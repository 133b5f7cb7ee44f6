import * as z from 'zod';

/** How a conditional write ended: done, somebody was faster, or there is nothing to write to. */
export const WriteOutcome = z.enum(['written', 'conflict', 'missing']);
export type WriteOutcome = z.infer<typeof WriteOutcome>;
