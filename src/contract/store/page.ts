import * as z from 'zod';

/** Which page of a list the app asks for; `before` is the `next` of the page before. */
export const PageInput = z.strictObject({ before: z.string().max(200).optional(), limit: z.int().min(1).max(100) });

/** A page of the given items. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().optional() });
}
