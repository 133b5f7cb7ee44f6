import type { Operator } from '../operator';
import { contains } from './contains';
import { equals } from './equals';
import { greaterThan } from './greater-than';
import { includes } from './includes';
import { isAnswered } from './is-answered';
import { isNotAnswered } from './is-not-answered';
import { lessThan } from './less-than';
import { notEquals } from './not-equals';

/** Every operator there is. */
export const operators = [
  equals,
  notEquals,
  contains,
  includes,
  greaterThan,
  lessThan,
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
