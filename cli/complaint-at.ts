import * as z from 'zod';
import type { Complaint } from './outcome';

/** What is wrong with an expression, for programs. */
export const ExpressionProblem = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  offset: z.number(),
  length: z.number(),
  suggestion: z.string().optional(),
});

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly problem?: z.infer<typeof ExpressionProblem>;
}

/** What is wrong with a part of the input, where it stands, with what programs are told of an expression. */
export function complaintAt(at: string, { path, message, problem }: Fault): Complaint {
  return { path: [at, ...path].map(String).join('/'), message, ...problem };
}
