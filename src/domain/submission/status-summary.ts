import * as z from 'zod';
import { Id, Instant } from '../identity';
import type { IssueRecord } from './issue-form';
import { isFillable } from './issue-form-state';

/** What an issue's entity property says of its forms: ids and counts, never answers. Derived, and never trusted when read back. */
export const StatusSummary = z.strictObject({
  forms: z.array(Id),
  open: z.int(),
  submitted: z.int(),
  lastSubmitted: Instant.optional(),
});
export type StatusSummary = z.infer<typeof StatusSummary>;

/** Sums up the forms of an issue. */
export function statusSummary({ forms }: Pick<IssueRecord, 'forms'>): StatusSummary {
  const times = forms.flatMap(({ submittedAt }) => (submittedAt === undefined ? [] : [submittedAt]));
  return {
    forms: forms.map(({ id }) => id),
    open: forms.filter(({ state }) => isFillable(state)).length,
    submitted: forms.filter(({ state }) => !isFillable(state)).length,
    ...(times.length > 0 && { lastSubmitted: Math.max(...times) }),
  };
}
