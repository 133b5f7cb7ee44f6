import * as z from 'zod';
import { AccountId, GroupId } from '../identity';

/** Named users and groups, at most 100 of each. */
export const People = z.strictObject({ users: z.array(AccountId).max(100), groups: z.array(GroupId).max(100) });
export type People = z.infer<typeof People>;

/** Who may edit a form and view its responses: open to the site's makers and users, or restricted to named people. */
export const FormAccess = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('restricted'), edit: People, view: People }),
]);
export type FormAccess = z.infer<typeof FormAccess>;
