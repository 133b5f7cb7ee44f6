import * as z from 'zod';
import { byteSize } from '../byte-size';
import { formLimits } from '../form/limits';
import { Json } from '../json';

/** Answers by field key, of any shape yet; the form's own rules judge them. Larger than the bound is refused. */
export const Answers = z
  .record(z.string().max(64), Json)
  .refine((answers) => byteSize(answers) <= formLimits.answersBytes, { error: 'answers-too-large' });
export type Answers = z.infer<typeof Answers>;
