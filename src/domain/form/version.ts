import * as z from 'zod';
import { canonicalJson } from '../canonical-json';
import { AccountId, Id, Instant } from '../identity';
import { Definition } from './definition';
import { ContentHash } from './content-hash';
import type { Form } from './form';
import { FormName } from './form-name';

/** One immutable published state of a form. */
export const Version = z.strictObject({
  formId: Id,
  number: z.int().positive(),
  hash: ContentHash,
  name: FormName,
  description: z.string().max(1_000).optional(),
  definition: Definition,
  publishedBy: AccountId,
  publishedAt: Instant,
});
export type Version = z.infer<typeof Version>;

/** The text a version's hash is taken of: what people see and answer, not who published it when. */
export function hashedContent({ id, name, description, draftVersion }: Form): string {
  return canonicalJson({ formId: id, name, description, definition: draftVersion });
}
