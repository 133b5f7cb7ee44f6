import * as z from 'zod';
import type { Json } from '../json';

const Period = z.object({ from: z.string(), to: z.string() }).catch({ from: '', to: '' });
type Period = z.infer<typeof Period>;

/** The two days of an answer as far as they are entered; what is missing is empty. */
export function periodParts(value: Json | undefined): Period {
  return Period.parse(value);
}

/** The answer of two days; one day alone is kept too, so that nothing is lost. */
export function periodAnswer({ from, to }: Period): Json | undefined {
  return from === '' && to === '' ? undefined : { from, to };
}
