import { dayOf } from './calendar';
import { callProblems } from './call-problems';
import type { Call, Expression, FieldReference } from './expression';
import { problemAt, suggesting, type ExpressionProblem } from './expression-problem';
import { functionOf } from './functions/registry';
import { nearestName } from './nearest-name';
import { ruleReferences } from './rule-references';
import type { ValueType } from './value-type';

/** The type of a form's field by its key; undefined where the form has no such field. */
export type TypeOf = (key: string) => ValueType | undefined;

/** What a check knows of a form, and the keys it may suggest. */
interface FieldTypes {
  readonly typeOf: TypeOf;
  readonly keys: readonly string[];
}

/** What an expression gives, and everything wrong with it, in the order of its text. */
export interface CheckedExpression {
  readonly type: ValueType;
  readonly problems: readonly ExpressionProblem[];
}

/** Checks names, counts and types of an expression against a form. An expression with problems still runs, and gives null where it cannot. */
export function checkExpression(
  expression: Expression,
  typeOf: TypeOf,
  keys: readonly string[] = [],
): CheckedExpression {
  const fields = { typeOf, keys };
  const problems: ExpressionProblem[] = [];
  const typeIn = (part: Expression): ValueType => {
    switch (part.kind) {
      case 'literal':
        return literalType(part.value);
      case 'field':
        return fieldType(part, fields, problems);
      case 'list':
        part.items.forEach(typeIn);
        return 'list';
      case 'rule':
        for (const reference of ruleReferences(part)) fieldType(reference, fields, problems);
        return 'any';
      case 'call': {
        const types = part.args.map(typeIn);
        problems.push(...callProblems(part, types));
        return resultOf(part, types);
      }
    }
  };
  const type = typeIn(expression);
  return { type, problems: [...problems].sort((a, b) => a.offset - b.offset) };
}

function resultOf({ name }: Call, types: readonly ValueType[]): ValueType {
  const result = functionOf(name)?.result ?? 'any';
  return typeof result === 'function' ? result(types) : result;
}

function literalType(value: unknown): ValueType {
  if (typeof value === 'string') return dayOf(value) ? 'date' : 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'yes-no' : Array.isArray(value) ? 'list' : 'any';
}

function fieldType({ key, at }: FieldReference, fields: FieldTypes, problems: ExpressionProblem[]): ValueType {
  const type = fields.typeOf(key);
  if (type !== undefined) return type;
  // What takes no answer has a key as well, but none to read.
  const suggestion = nearestName(
    key,
    fields.keys.filter((known) => fields.typeOf(known) !== undefined),
  );
  const problem = problemAt(at, 'expression.unknown-field', { name: key.slice(0, 64) });
  problems.push(suggesting(problem, suggestion));
  return 'any';
}
