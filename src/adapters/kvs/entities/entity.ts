import type * as z from 'zod';

/** The attributes of a stored record: what its entity's indexes and conditions look at. Never missing, never null. */
export type Attributes = Readonly<Record<string, string | number>>;

/** What stands for an account where nobody was signed in: an indexed attribute is always there. */
export const nobody = '-';

/** A custom entity of the manifest: under which key a value is kept, what of it is indexed, and how it is parsed back. */
export interface Entity<Value, Id> {
  readonly name: string;
  readonly value: z.ZodType<Value>;
  readonly key: (id: Id) => string;
  readonly attributes: (value: Value) => Attributes;
}
