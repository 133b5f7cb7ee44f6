import * as z from 'zod';
import { Id } from '../../../src/domain/identity';

/** Which files of a response to download, as the Forms page says by the event `formwright:files`. */
export const FileTarget = z.object({
  formId: Id,
  submissionId: Id,
  files: z.array(z.object({ id: Id, name: z.string().max(255) })).max(200),
});
export type FileTarget = z.infer<typeof FileTarget>;
