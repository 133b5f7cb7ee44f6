import * as z from 'zod';

/** The kinds of Jira fields whose values a form can mirror. */
export const MirroredKind = z.enum(['text', 'number', 'date', 'option', 'user']);
export type MirroredKind = z.infer<typeof MirroredKind>;
