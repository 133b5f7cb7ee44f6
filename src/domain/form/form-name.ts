import * as z from 'zod';

/** The name of a form, which everybody sees. */
export const FormName = z.string().trim().min(1, { error: 'Give the form a name.' }).max(120);
