import type { Entities } from './entities';
import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import type { Clause, Clauses } from './kvs-request';

type Test = (value: unknown, first: unknown, second: unknown) => boolean;

/** Orders two values of one type as the store does: numbers by size, text by UTF-8 bytes; other pairs have no order. */
export function compare(left: unknown, right: unknown): number | undefined {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string')
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return undefined;
}

const ordered =
  (accept: (order: number) => boolean): Test =>
  (value, first) => {
    const order = compare(value, first);
    return order !== undefined && accept(order);
  };

const includes: Test = (value, first) =>
  Array.isArray(value) ? value.includes(first) : typeof value === 'string' && value.includes(String(first));

const tests: Readonly<Record<string, Test>> = {
  BEGINS_WITH: (value, first) => typeof value === 'string' && value.startsWith(String(first)),
  BETWEEN: (value, first, second) => (compare(value, first) ?? -1) >= 0 && (compare(value, second) ?? 1) <= 0,
  EQUAL_TO: (value, first) => value === first,
  // Guess: a missing attribute differs from everything and contains nothing, as in the database beneath.
  NOT_EQUAL_TO: (value, first) => value !== first,
  GREATER_THAN: ordered((order) => order > 0),
  GREATER_THAN_EQUAL_TO: ordered((order) => order >= 0),
  LESS_THAN: ordered((order) => order < 0),
  LESS_THAN_EQUAL_TO: ordered((order) => order <= 0),
  CONTAINS: includes,
  NOT_CONTAINS: (value, first, second) => !includes(value, first, second),
  EXISTS: (value) => value !== undefined,
  NOT_EXISTS: (value) => value === undefined,
};

/** Whether a value passes one test; refuses a test the store does not know. */
export function passes(value: unknown, clause: Pick<Clause, 'condition' | 'values'>): boolean {
  const test = Object.hasOwn(tests, clause.condition) ? tests[clause.condition] : undefined;
  if (!test) throw new KvsError(400, 'INVALID_CONDITION', `Unknown condition '${clause.condition}'.`);
  const wanted = clause.condition === 'BETWEEN' ? 2 : 1;
  if (clause.values.length < wanted) {
    throw new KvsError(
      400,
      'INSUFFICIENT_FILTER_VALUES',
      `The condition ${clause.condition} needs at least ${String(wanted)} value(s).`,
    );
  }
  return test(value, clause.values[0], clause.values[1]);
}

/** Refuses filters or conditions that are empty, mixed, too many, or name an undeclared attribute. */
export function checkClauses(entities: Entities, entityName: string, clauses: Clauses): void {
  const { and, or } = clauses;
  if (and && or) {
    throw new KvsError(
      400,
      'INVALID_FILTER_OPERATORS_COMBINATION',
      'Filter operators "and" and "or" cannot be present at the same level.',
    );
  }
  const list = and ?? or ?? [];
  if (list.length === 0)
    throw new KvsError(400, 'EMPTY_FILTER_OPERATOR', 'Filter operators "and" and "or" cannot be empty.');
  if (list.length > kvsLimits.queryConditions) {
    throw new KvsError(400, 'TOO_MANY_CONDITIONS', 'A query can have at most 100 conditions.'); // Guess: the code.
  }
  for (const clause of list) entities.attribute(entityName, clause.property);
}

/** Whether a record's value (undefined when there is no record) satisfies filters or conditions. */
export function holds(value: Readonly<Record<string, unknown>> | undefined, clauses: Clauses): boolean {
  const one = (clause: Clause): boolean => passes(value?.[clause.property], clause);
  return clauses.and ? clauses.and.every(one) : (clauses.or ?? []).some(one);
}
