import * as z from 'zod';
import { Id } from '../../domain/identity';
import { SharedFile, SharedFileCard } from '../../domain/submission/shared-file';
import { procedure } from './procedure';

const OfSubmission = z.strictObject({ submissionId: Id });
const OfFile = OfSubmission.extend({ fileId: Id });

/** The store's calls about the files of shared submissions: port `SharedFiles`. */
export const storeSharedFilesContract = {
  'shared-files.add': procedure({
    may: 'app',
    input: z.strictObject({ file: SharedFile }),
    output: z.object({ outcome: z.enum(['added', 'full']) }),
  }),
  'shared-files.of-submission': procedure({
    may: 'app',
    input: OfSubmission,
    output: z.object({ files: z.array(SharedFileCard) }),
  }),
  'shared-files.get': procedure({ may: 'app', input: OfFile, output: z.object({ file: SharedFile.optional() }) }),
  'shared-files.remove': procedure({ may: 'app', input: OfFile, output: z.object({}) }),
  'shared-files.keep-only': procedure({
    may: 'app',
    input: OfSubmission.extend({ fileIds: z.array(Id).max(200) }),
    output: z.object({}),
  }),
};
