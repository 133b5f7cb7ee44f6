import type * as z from 'zod';

/** A call as data: what goes in, what comes out, and the permission without which it is refused. */
export interface Procedure<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  May extends string = string,
> {
  readonly input: Input;
  readonly output: Output;
  readonly may: May;
}

/** Calls by name. */
export type Contract = Readonly<Record<string, Procedure>>;

/**
 * Makes the `procedure` function of a contract. `Needs` says, per permission, which ids the input must hold for it
 * to be decided, so that a call cannot name a permission without naming what it is about.
 */
export function procedureFor<Needs extends object>() {
  return function procedure<
    Input extends z.ZodType<Needs[May]>,
    Output extends z.ZodType,
    May extends keyof Needs & string,
  >(call: Procedure<Input, Output, May>): Procedure<Input, Output, May> {
    return call;
  };
}
