import * as z from 'zod';
import { StoredFile } from '../fields/stored-file';
import { Id, Instant } from '../identity';

/** What is known of a file that was sent under a shared link, without its content. */
export const SharedFileCard = StoredFile.extend({
  id: Id,
  /** The submission it was sent for, which may be still to come. */
  submissionId: Id,
  formId: Id,
  linkId: Id,
  /** When it goes unless its submission has come; missing once it has. */
  expiresAt: Instant.optional(),
});
export type SharedFileCard = z.infer<typeof SharedFileCard>;

/** A file that was sent under a shared link; its content in base64. */
export const SharedFile = SharedFileCard.extend({ data: z.string().max(1_400_000) });
export type SharedFile = z.infer<typeof SharedFile>;
