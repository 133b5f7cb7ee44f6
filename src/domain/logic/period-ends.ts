import * as z from 'zod';

const Period = z.object({ from: z.string().min(1), to: z.string().min(1) });
type Period = z.infer<typeof Period>;

/** The first and the last day of an answer that is a stretch of days; undefined where it is none, or not a whole one. */
export function periodEnds(answer: unknown): Period | undefined {
  const period = Period.safeParse(answer);
  return period.success ? period.data : undefined;
}
