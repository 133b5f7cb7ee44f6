import type * as z from 'zod';
import { AppError } from './app-error';
import type { Contract } from './procedure';
import { Result } from './result';

/** Makes a call of a contract; throws the AppError it failed with. */
export type Call<C extends Contract> = <Name extends keyof C & string>(
  name: Name,
  input: z.input<C[Name]['input']>,
) => Promise<z.output<C[Name]['output']>>;

/** Makes the typed client of a contract over any way of sending a name and an input. Both directions are parsed. */
export function clientOf<C extends Contract>(
  contract: C,
  send: (name: string, input: unknown) => Promise<unknown>,
): Call<C> {
  return async (name, input) => {
    const procedure = contract[name];
    if (!procedure) throw new AppError('unknown-procedure');
    const result = Result.safeParse(await send(name, input));
    if (!result.success) throw new AppError('internal');
    if (!result.data.ok) throw new AppError(result.data.error.code, result.data.error.details);
    return procedure.output.parse(result.data.value) as z.output<C[typeof name]['output']>;
  };
}
