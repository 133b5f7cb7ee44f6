import * as z from 'zod';
import { GroupId } from '../../domain/identity';
import { procedure } from './procedure';

/** What is typed to find something. */
const Query = z.strictObject({ query: z.string().trim().max(100) });

/** A group to choose. */
export const GroupChoice = z.object({ id: GroupId, name: z.string() });
export type GroupChoice = z.infer<typeof GroupChoice>;

/** An issue to choose. */
export const IssueChoice = z.object({ key: z.string(), summary: z.string() });
export type IssueChoice = z.infer<typeof IssueChoice>;

/** The calls of every surface inside Jira on which a form is filled or read: they find what Jira shows the caller, and no more. */
export const pickContract = {
  'pick.groups': procedure({ may: 'ask-jira', input: Query, output: z.object({ groups: z.array(GroupChoice) }) }),
  /** The names of groups; those Jira does not show the caller are left out. */
  'pick.group-names': procedure({
    may: 'ask-jira',
    input: z.strictObject({ ids: z.array(GroupId).min(1).max(50) }),
    output: z.object({ groups: z.array(GroupChoice) }),
  }),
  'pick.issues': procedure({ may: 'ask-jira', input: Query, output: z.object({ issues: z.array(IssueChoice) }) }),
};
