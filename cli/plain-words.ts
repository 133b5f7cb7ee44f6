import type * as z from 'zod';
import { nearestName } from '../src/domain/logic/expression/nearest-name';

type RawIssue = z.core.$ZodRawIssue;
type Issue = z.core.$ZodIssue;

const lookUp = 'Look it up in docs/form-definition.md.';

const keyWords =
  'A key begins with a small letter a to z and goes on with small letters, digits and _, 40 in all. Write it so.';

/** The parts of a form that are keys. */
const keys: ReadonlySet<unknown> = new Set(['key', 'field', 'page', 'after']);

const kinds: ReadonlyMap<unknown, string> = new Map([
  ['object', 'an object'],
  ['record', 'an object'],
  ['array', 'a list'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['null', 'null'],
]);

/** What a schema asks for where it has no sentence of its own: what is wrong, and what to do. */
export function plainWords(issue: RawIssue): string {
  if (issue.input === undefined && issue.code !== 'custom') return 'This is missing. Add it.';
  if (issue.code === 'too_big') return tooMuch(issue);
  if (issue.code === 'too_small') return tooLittle(issue);
  return ofKind(issue);
}

function ofKind(issue: RawIssue): string {
  if (issue.code === 'invalid_type') return `Give ${kindOf(issue.expected)} here, not ${writtenKind(issue.input)}.`;
  if (issue.code === 'invalid_value') return oneOf(issue.values, issue.input);
  if (issue.code === 'invalid_union') return unionWords(issue);
  if (issue.code === 'unrecognized_keys') return unknownNames(issue.keys);
  return otherWords(issue);
}

function otherWords(issue: RawIssue): string {
  if (issue.code === 'not_multiple_of') return `Use a multiple of ${String(issue.divisor)}.`;
  if (issue.code === 'invalid_key') return `The name “${last(issue.path)}” is too long. Shorten it.`;
  return issue.code === 'invalid_format' && keys.has(last(issue.path))
    ? keyWords
    : `This is not written as it has to be. ${lookUp}`;
}

function last(path: readonly PropertyKey[] = []): string {
  return path.slice(-1).map(String).join('');
}

function kindOf(expected: unknown): string {
  return kinds.get(expected) ?? 'another value';
}

function writtenKind(input: unknown): string {
  if (input === null) return 'null';
  if (typeof input === 'number' && !Number.isInteger(input)) return 'one with decimals';
  return kindOf(Array.isArray(input) ? 'array' : typeof input);
}

function oneOf(values: readonly unknown[], input: unknown): string {
  const names = values.map(String);
  if (names.length === 1) return `This must be ${names.join('')}. Change it.`;
  const near = typeof input === 'string' ? nearestName(input, names) : undefined;
  return `Use one of ${names.join(', ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

function unknownNames(names: readonly string[]): string {
  const named = names.map((name) => `“${name.slice(0, 40)}”`).join(', ');
  return names.length === 1
    ? `There is no ${named} here. Take it out, or correct its name.`
    : `There are no ${named} here. Take them out, or correct their names.`;
}

function tooMuch({ origin, maximum: most, inclusive }: Extract<RawIssue, { code: 'too_big' }>): string {
  if (origin === 'string') return `This is too long. Keep it to ${counted(most, 'character')}.`;
  return origin === 'array'
    ? `There are too many. Keep it to ${String(most)}.`
    : `Use ${inclusive === false ? 'less than ' : 'at most '}${String(most)}.`;
}

function tooLittle({ origin, minimum: least, inclusive }: Extract<RawIssue, { code: 'too_small' }>): string {
  if (origin === 'string')
    return least === 1 ? 'This is empty. Write something.' : `Use at least ${counted(least, 'character')}.`;
  return origin === 'array'
    ? `There are too few. Add at least ${String(least)}.`
    : `Use ${inclusive === false ? 'more than ' : 'at least '}${String(least)}.`;
}

function counted(count: unknown, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** Of several ways to read a value, what is wrong by the one that is meant. */
function unionWords({ errors, options, input }: Extract<RawIssue, { code: 'invalid_union' }>): string {
  if (Array.isArray(options)) return oneOf(options, input);
  const expected = errors.flat().flatMap((issue) => (isType(issue) ? [kindOf(issue.expected)] : []));
  const [closest = []] = errors.toSorted((a, b) => distance(a) - distance(b));
  if (!closest.some(isType) && !isEmpty(input)) return closest.map(withPlace).join(' ');
  return expected.length === errors.length
    ? `Give ${expected.join(' or ')} here, not ${writtenKind(input)}.`
    : `This is none of what can stand here. ${lookUp}`;
}

/** Whether a value is not of the kind at all that is asked for. */
const isType = (issue: Issue): issue is z.core.$ZodIssueInvalidType =>
  issue.code === 'invalid_type' && issue.path.length === 0;

const isEmpty = (input: unknown) => typeof input === 'object' && input !== null && Object.keys(input).length === 0;

/** How far a value is from what is asked for: names that are not known say most. */
function distance(issues: readonly Issue[]): number {
  const weight = (issue: Issue) => (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1);
  return issues.some(isType) ? Infinity : issues.reduce((sum, issue) => sum + weight(issue), 0);
}

function withPlace({ path, message }: Issue): string {
  return path.length === 0 ? message : `In “${path.map(String).join('/')}”: ${message}`;
}
