import * as z from 'zod';
import { bounds } from '../workload';
import { validatorOnly } from './validator-only';

const kinds = {
  text: z.string().max(bounds.longest),
  number: z.number().min(bounds.min).max(bounds.max),
  email: z.email(),
  choice: z.enum(bounds.options),
} as const;

/** https://www.npmjs.com/package/zod */
export const zod = validatorOnly('zod', (questions) => {
  const schema = z.object(
    Object.fromEntries(
      questions.map(({ key, kind, required }) => [key, required ? kinds[kind] : kinds[kind].optional()]),
    ),
  );
  return (answers) =>
    (schema.safeParse(answers).error?.issues ?? []).map(({ path, message }) => ({
      question: String(path[0]),
      sentence: message,
    }));
});
