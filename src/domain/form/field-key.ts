import * as z from 'zod';

/** The stable key of a field, under which its answers are kept: a lower-case letter, then letters, digits and underscores. */
export const FieldKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
