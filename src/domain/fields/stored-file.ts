import * as z from 'zod';

/** A file that an answer names: where it is stored is known by its id; name, size in bytes and media type are its own. */
export const StoredFile = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  name: z.string().min(1).max(255),
  size: z.int().nonnegative(),
  type: z.string().max(255),
});
export type StoredFile = z.infer<typeof StoredFile>;
