import type { Operator } from '../operator';
import { atLeast } from './at-least';
import { atMost } from './at-most';
import { contains } from './contains';
import { countAtLeast } from './count-at-least';
import { countAtMost } from './count-at-most';
import { covers } from './covers';
import { doesNotContain } from './does-not-contain';
import { doesNotInclude } from './does-not-include';
import { endsBefore } from './ends-before';
import { endsWith } from './ends-with';
import { equals } from './equals';
import { firstIs } from './first-is';
import { greaterThan } from './greater-than';
import { includes } from './includes';
import { isAnswered } from './is-answered';
import { isGiven } from './is-given';
import { isNotAnswered } from './is-not-answered';
import { lessThan } from './less-than';
import { notEquals } from './not-equals';
import { rowIs } from './row-is';
import { startsAfter } from './starts-after';
import { startsWith } from './starts-with';

/** Every operator there is. */
export const operators = [
  equals,
  notEquals,
  contains,
  doesNotContain,
  startsWith,
  endsWith,
  includes,
  doesNotInclude,
  countAtLeast,
  countAtMost,
  greaterThan,
  lessThan,
  atLeast,
  atMost,
  startsAfter,
  endsBefore,
  covers,
  rowIs,
  firstIs,
  isGiven,
  isAnswered,
  isNotAnswered,
] as const;

/** The name of an operator. */
export type OperatorName = (typeof operators)[number]['name'];

/** The names of all operators, for schemas. */
export const operatorNames: readonly OperatorName[] = operators.map(({ name }) => name);

const byName: ReadonlyMap<string, Operator<OperatorName>> = new Map(operators.map((each) => [each.name, each]));

/** The operator of a name; throws on a name that no parsed condition can hold. */
export function operatorOf(name: OperatorName): Operator<OperatorName> {
  const found = byName.get(name);
  if (!found) throw new Error(`No operator ${name}`);
  return found;
}
