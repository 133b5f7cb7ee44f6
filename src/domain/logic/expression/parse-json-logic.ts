import * as z from 'zod';
import type { Json } from '../../json';
import type { Expression, Place } from './expression';
import { expressionLimits } from './expression-limits';
import { suggesting, type ExpressionProblem } from './expression-problem';
import { nearestName } from './nearest-name';
import type { ParsedExpression } from './parsed-expression';
import { ParseStop } from './parse-stop';
import { ruleOf, ruleOperators } from './rules/registry';

const nowhere = { offset: 0, length: 0 };
const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Parses a JsonLogic rule; the first problem ends it, with the path to it as its parameter. */
export function parseJsonLogic(json: unknown): ParsedExpression {
  try {
    return { ok: true, expression: ruleReader()(json, { path: '', depth: 1 }) };
  } catch (stop) {
    if (stop instanceof ParseStop) return { ok: false, problems: [withSuggestion(stop.problem)] };
    throw stop;
  }
}

function withSuggestion(problem: ExpressionProblem): ExpressionProblem {
  if (problem.code !== 'expression.unknown-operator') return problem;
  const known = ruleOperators.map(({ name }) => name);
  return suggesting(problem, nearestName(String(problem.params.name), known));
}

/** Where a part of a rule stands: its path, and how many values it is in. */
interface Spot {
  readonly path: string;
  readonly depth: number;
}

const below = ({ path, depth }: Spot, name: string): Spot => ({ path: `${path}/${name}`, depth: depth + 1 });

const placed = ({ path }: Spot): Place => ({ ...nowhere, path: path.slice(0, 200) });

function stop(spot: Spot, code: string, params: ExpressionProblem['params'] = {}): ParseStop {
  return new ParseStop(placed(spot), code, params);
}

/** Reads one rule and counts its parts. */
function ruleReader(): (json: unknown, spot: Spot) => Expression {
  const counted = partCounter();
  const read = (json: unknown, spot: Spot): Expression => {
    counted(spot);
    if (Array.isArray(json)) return { kind: 'list', items: inOrder(json, spot), at: nowhere };
    if (typeof json !== 'object' || json === null) return { kind: 'literal', value: scalar(json, spot), at: nowhere };
    const names = Object.keys(json);
    const [name] = names;
    if (names.length === 1 && name !== undefined) return operation(json, name, spot);
    return { kind: 'literal', value: plainEntries(json, spot, counted), at: nowhere };
  };
  const inOrder = (items: readonly unknown[], spot: Spot) =>
    items.map((item, at) => read(item, below(spot, String(at))));
  const operation = (json: object, name: string, spot: Spot): Expression => {
    if (!ruleOf(name)) throw stop(spot, 'expression.unknown-operator', { name: name.slice(0, 40) });
    const given: unknown = Reflect.get(json, name);
    const inner = { path: `${spot.path}/${name}`, depth: spot.depth };
    const args = Array.isArray(given) ? inOrder(given, inner) : [read(given, { ...inner, depth: spot.depth + 1 })];
    return { kind: 'rule', name, args, at: placed(spot) };
  };
  return read;
}

type Counted = (spot: Spot) => void;

function partCounter(): Counted {
  let nodes = 0;
  return (spot) => {
    nodes += 1;
    if (spot.depth > expressionLimits.depth) throw stop(spot, 'expression.too-deep', { max: expressionLimits.depth });
    if (nodes > expressionLimits.nodes) throw stop(spot, 'expression.too-large', { max: expressionLimits.nodes });
  };
}

/** A value that is no rule: an object with more or fewer than one key, and all that is in it. */
function plainValue(json: unknown, spot: Spot, counted: Counted): Json {
  counted(spot);
  if (Array.isArray(json)) return json.map((item: unknown, at) => plainValue(item, below(spot, String(at)), counted));
  return typeof json === 'object' && json !== null ? plainEntries(json, spot, counted) : scalar(json, spot);
}

function plainEntries(json: object, spot: Spot, counted: Counted): Json {
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, plainValue(value, below(spot, name.slice(0, 40)), counted)]),
  );
}

function scalar(json: unknown, spot: Spot): Json {
  const read = Scalar.safeParse(json);
  if (!read.success) throw stop(spot, 'expression.not-json');
  return read.data;
}
