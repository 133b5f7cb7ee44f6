import * as z from 'zod';
import type { Json } from '../json';

const Given = z.object({ agreed: z.literal(true), wording: z.string() });

/** The answer that agrees to these words. */
export function consentAnswer(wording: string): Json {
  return { agreed: true, wording };
}

/** Whether an answer agrees to exactly these words. */
export function isAgreedTo(value: Json | undefined, wording: string): boolean {
  const given = Given.safeParse(value);
  return given.success && given.data.wording === wording;
}
