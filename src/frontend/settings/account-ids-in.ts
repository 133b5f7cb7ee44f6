import * as z from 'zod';
import { AccountId } from '../../domain/identity';

const Picked = z.object({ id: AccountId });
const One = z.union([Picked, AccountId]).transform((picked) => (typeof picked === 'string' ? picked : picked.id));

/** The account ids in what a user picker hands over: one user, several, or none. Everything else about them is dropped. */
export function accountIdsIn(picked: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(picked) ? picked : [picked];
  return all.flatMap((each) => {
    const read = One.safeParse(each);
    return read.success ? [read.data] : [];
  });
}
