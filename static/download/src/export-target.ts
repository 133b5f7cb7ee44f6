import * as z from 'zod';
import { Id } from '../../../src/domain/identity';

/** Which form to download, as the Forms page says by the event `formwright:export`. */
export const ExportTarget = z.object({ formId: Id, name: z.string().max(200) });
export type ExportTarget = z.infer<typeof ExportTarget>;
