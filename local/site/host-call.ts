import type * as z from 'zod';
import { HostError } from './host-error';

/** Who makes a call of the host page, and how to become somebody else. */
export type Acting = { readonly me: string; readonly become: (accountId: string) => void };

/** A call of the host page with its input still unread. */
export type HostCall = (body: unknown, acting: Acting) => Promise<unknown>;

type Specification<Input, Output> = { readonly input: z.ZodType<Input>; readonly output: z.ZodType<Output> };

/** Ties a call of the host page to its work: input and output pass their schemas, an input that does not is refused. */
export const hostCall =
  <Input, Output>(
    { input, output }: Specification<Input, Output>,
    work: (input: Input, acting: Acting) => Output | Promise<Output>,
  ): HostCall =>
  async (body, acting) => {
    const parsed = input.safeParse(body);
    if (!parsed.success) {
      const where = parsed.error.issues[0]?.path.join('.') ?? '';
      throw new HostError(400, `The call has a wrong value at ${where === '' ? 'the top' : `"${where}"`}.`);
    }
    return output.parse(await work(parsed.data, acting));
  };
