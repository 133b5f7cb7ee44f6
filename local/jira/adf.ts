import * as z from 'zod';

/** Enough of an Atlassian document to tell one from another value. */
export const AdfDocument = z.looseObject({
  type: z.literal('doc'),
  version: z.literal(1),
  content: z.array(z.looseObject({ type: z.string() })),
});
export type AdfDocument = z.infer<typeof AdfDocument>;
