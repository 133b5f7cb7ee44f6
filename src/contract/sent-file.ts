import * as z from 'zod';

/** A file as a page sends it: its name, its media type where it is known, and its content as base64, up to a bound in bytes. */
export function sentFile(largest: number) {
  return z.strictObject({
    name: z.string().min(1).max(1_000),
    type: z
      .string()
      .max(127)
      .regex(/^([\w.+-]+\/[\w.+-]+)?$/),
    data: z
      .string()
      .min(4)
      .max(Math.ceil(largest / 3) * 4, { error: 'file-too-large' })
      .regex(/^[A-Za-z0-9+/]+={0,2}$/)
      .refine((data) => data.length % 4 === 0),
  });
}

/** A file as a page sends it. */
export type SentFile = z.infer<ReturnType<typeof sentFile>>;
