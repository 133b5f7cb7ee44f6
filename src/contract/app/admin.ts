import * as z from 'zod';
import { MakerPolicy } from '../../domain/policy/maker-policy';
import { procedure } from './procedure';

/** A live count; `atLeast` where counting stopped. */
export const Count = z.object({ count: z.int(), atLeast: z.boolean() });
export type Count = z.infer<typeof Count>;

/** How much of each kind of data there is, and where. Missing `gateway` means it did not answer. */
export const DataLocations = z.object({
  platform: z.object({ issueForms: Count, submissions: Count, drafts: Count, pinnedVersions: Count }),
  gateway: z
    .object({
      forms: z.int(),
      versions: z.int(),
      sharedLinks: z.int(),
      submissions: z.int(),
      receipts: z.int(),
      files: z.int(),
    })
    .optional(),
});
export type DataLocations = z.infer<typeof DataLocations>;

/** The calls of the configuration page. */
export const adminContract = {
  'admin.overview': procedure({
    may: 'administer',
    input: z.strictObject({}),
    output: z.object({ makers: MakerPolicy, locations: DataLocations }),
  }),
  'admin.save-makers': procedure({
    may: 'administer',
    input: z.strictObject({ makers: MakerPolicy }),
    output: z.object({ makers: MakerPolicy }),
  }),
};
