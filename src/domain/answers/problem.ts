import * as z from 'zod';

/** What is wrong with the answer of one field: a code and the parameters its sentence needs. Never the answer itself. */
export const Problem = z.strictObject({
  field: z.string().max(64),
  code: z.string().max(64),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Which part of the answer it is about, where it has parts: a row and a column of a table. */
  path: z.array(z.union([z.string(), z.number()])).optional(),
  /** A warning keeps nobody from submitting; without it, it is an error. */
  severity: z.literal('warning').optional(),
});
export type Problem = z.infer<typeof Problem>;
