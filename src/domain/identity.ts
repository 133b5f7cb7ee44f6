import * as z from 'zod';

/** An identifier minted by the app: 10 to 64 URL-safe characters. */
export const Id = z.string().regex(/^[A-Za-z0-9_-]{10,64}$/);

/** An Atlassian account id; the only thing ever stored about a person. */
export const AccountId = z.string().regex(/^[A-Za-z0-9:_-]{1,128}$/);

/** A Jira group id. */
export const GroupId = z.string().regex(/^[A-Za-z0-9:_-]{1,128}$/);

/** A numeric Jira id (of an issue, a project, an issue type) in its string form. */
export const JiraId = z.string().regex(/^[0-9]{1,19}$/);

/** A moment in milliseconds since 1970-01-01T00:00:00Z. */
export const Instant = z.int().nonnegative();

/** How often a record has been written, from 1; the expected value of a conditional write. */
export const Revision = z.int().nonnegative();
