import type { Input, Verb } from '../verb';
import { check } from './check';
import { diff } from './diff';
import { evalVerb } from './eval';
import { explain } from './explain';
import { expr } from './expr';
import { plan } from './plan';
import { processVerb } from './process';

/** Every verb there is. */
export const verbs: readonly Verb[] = [check, processVerb, explain, diff, plan, evalVerb, expr];

/** The verb of a name. */
export function verbOf(name: string): Verb | undefined {
  return verbs.find((verb) => verb.name === name);
}

/** The verb that a case is for, by the parts it has: the one that needs most of what is there. */
export function verbFor(input: Input): Verb | undefined {
  const fitting = verbs.filter(({ parts }) => parts[0] !== undefined && Object.hasOwn(input, parts[0]));
  const given = ({ parts }: Verb) => parts.filter((part) => Object.hasOwn(input, part)).length;
  return fitting.reduce<Verb | undefined>(
    (best, verb) => (best && given(best) >= given(verb) ? best : verb),
    undefined,
  );
}
