import * as z from 'zod';

/** The kinds of Jira fields that a form reads, by what their values are there. */
export const JiraKind = z.enum(['text', 'number', 'date', 'option', 'user']);
export type JiraKind = z.infer<typeof JiraKind>;
