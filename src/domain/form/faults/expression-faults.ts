import { fieldTypeOf } from '../../fields';
import { checkExpression, type TypeOf } from '../../logic/expression/check-expression';
import { expressionSentence } from '../../logic/expression/expression-sentence';
import type { ExpressionProblem } from '../../logic/expression/expression-problem';
import { parseSource } from '../../logic/expression/parse-source';
import { fits, type ValueType } from '../../logic/expression/value-type';
import type { DefinitionFault } from '../definition-fault';
import type { DefinitionParts } from '../definition-parts';
import { expressionsOf, type PlacedExpression } from '../expressions-of';

/** Expressions that cannot be read, name what is not there, or give what is not wanted, with their place in the text. */
export function expressionFaults(definition: DefinitionParts): readonly DefinitionFault[] {
  return faultsOfExpressions(expressionsOf(definition), definition);
}

/** What is wrong with some expressions of a form. */
export function faultsOfExpressions(
  expressions: readonly PlacedExpression[],
  definition: DefinitionParts,
): readonly DefinitionFault[] {
  const typeOf = fieldValueTypes(definition);
  const faults: DefinitionFault[] = [];
  for (const placed of expressions) {
    for (const message of sentences(placed, typeOf, definition)) faults.push({ message, path: placed.path });
    if (faults.length >= mostTold) break;
  }
  return faults;
}

/** After so many faults the rest of a form is not looked at: a name to suggest for each takes its time. */
const mostTold = 50;

/** The type of a question's answer by its key; undefined where no question has the key. */
export function fieldValueTypes({ fields }: DefinitionParts): TypeOf {
  const types = new Map(
    fields.flatMap(({ key, type }) => {
      const fieldType = fieldTypeOf(type);
      return fieldType.takesAnswer ? [[key, fieldType.value ?? ('any' as const)] as const] : [];
    }),
  );
  return (key) => types.get(key);
}

function sentences(
  { source, owner, names, gives, offset }: PlacedExpression,
  typeOf: TypeOf,
  { fields }: DefinitionParts,
): readonly string[] {
  const said = (problem: ExpressionProblem) =>
    `${placeIn(source, problem, offset)} of “${owner}”: ${expressionSentence(problem)}`;
  const parsed = parseSource(source);
  if (!parsed.ok) return parsed.problems.map(said);
  const known: TypeOf = (key) => (names.includes(key) ? 'text' : typeOf(key));
  const checked = checkExpression(
    parsed.expression,
    known,
    fields.map(({ key }) => key),
  );
  if (checked.problems.length > 0) return checked.problems.map(said);
  return gives !== undefined && misfit(checked.type, gives) ? [misfitSentence(owner, checked.type, gives)] : [];
}

function placeIn(source: PlacedExpression['source'], problem: ExpressionProblem, offset: number): string {
  return typeof source === 'string' ? `At character ${problem.offset + offset + 1} in an expression` : 'In a rule';
}

/** Whether an expression of one type gives what cannot stand where another is wanted. */
export function misfit(type: ValueType, gives: ValueType): boolean {
  return !fits(type, [gives]) && !(gives === 'date' && type === 'text');
}

function misfitSentence(owner: string, type: ValueType, gives: ValueType): string {
  return `“${owner}” takes a ${worded(gives)}, and an expression gives it a ${worded(type)}. Change the expression.`;
}

function worded(type: ValueType): string {
  return type === 'yes-no' ? 'yes or no' : type;
}
