import type * as z from 'zod';

/** One thing a schema finds wrong. */
export type Issue = z.core.$ZodIssue;
