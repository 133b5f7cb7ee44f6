import * as z from 'zod';

/** What is wrong with the answer of one field: a code and the parameters its sentence needs. Never the answer itself. */
export const Problem = z.strictObject({
  field: z.string().max(64),
  code: z.string().max(64),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Problem = z.infer<typeof Problem>;
