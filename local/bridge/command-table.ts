import * as z from 'zod';

/** The bridge commands one concern answers, by name. */
export type CommandTable = Readonly<Record<string, (data: unknown) => unknown>>;

/** A command whose input is parsed before it runs; a wrong input rejects with the command's name. */
export function command<Input>(name: string, input: z.ZodType<Input>, run: (input: Input) => unknown): CommandTable {
  return {
    [name]: (data) => {
      const parsed = input.safeParse(data);
      if (!parsed.success) throw new Error(`Bridge method ${name} got a wrong input: ${z.prettifyError(parsed.error)}`);
      return run(parsed.data);
    },
  };
}
