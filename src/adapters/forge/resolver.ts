import Resolver from '@forge/resolver';
import * as z from 'zod';
import type { Contract } from '../../contract/kernel/procedure';
import type { Dispatch } from '../../contract/kernel/implement';
import { AccountId } from '../../domain/identity';

/** The one thing a resolver takes from its context: `accountId`, which the platform itself puts there. */
const Context = z.object({ accountId: AccountId.refine((id) => id !== 'unidentified') });

/** Turns a contract into a Forge resolver function that serves each of its calls by name. */
export function forgeResolver(
  contract: Contract,
  dispatch: Dispatch<{ readonly accountId: string }>,
): ReturnType<Resolver['getDefinitions']> {
  const resolver = new Resolver();
  for (const name of Object.keys(contract)) {
    resolver.define(name, async ({ payload, context }) => {
      const known = Context.safeParse(context);
      if (!known.success) return { ok: false, error: { code: 'unauthenticated', details: {} } };
      return dispatch(name, payload, known.data);
    });
  }
  return resolver.getDefinitions();
}
