import * as z from 'zod';
import { People } from '../form/access';

/** Who may build forms on a site: every Jira user, or named people. Jira admins always may. */
export const MakerPolicy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everyone') }),
  z.strictObject({ kind: z.literal('restricted'), people: People }),
]);
export type MakerPolicy = z.infer<typeof MakerPolicy>;

/** Whether an account may build forms. */
export function mayBuild(
  policy: MakerPolicy,
  person: { readonly accountId: string; readonly groups: readonly string[]; readonly isAdmin: boolean },
): boolean {
  if (person.isAdmin || policy.kind === 'everyone') return true;
  return isAmong(policy.people, person);
}

/** Whether an account is named, itself or by a group. */
export function isAmong(
  people: People,
  { accountId, groups }: { readonly accountId: string; readonly groups: readonly string[] },
): boolean {
  return people.users.includes(accountId) || people.groups.some((group) => groups.includes(group));
}
