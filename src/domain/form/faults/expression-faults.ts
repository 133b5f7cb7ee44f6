import { fieldTypeOf } from '../../fields';
import { checkExpression, type TypeOf } from '../../logic/expression/check-expression';
import { expressionSentence } from '../../logic/expression/expression-sentence';
import { problemAt, type ExpressionProblem } from '../../logic/expression/expression-problem';
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
    faults.push(...faultsOf(placed, typeOf, definition));
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

function faultsOf(placed: PlacedExpression, typeOf: TypeOf, { fields }: DefinitionParts): readonly DefinitionFault[] {
  const { source, names, gives } = placed;
  const said = (problem: ExpressionProblem) => problemFault(placed, problem);
  const parsed = parseSource(source);
  if (!parsed.ok) return parsed.problems.map(said);
  const known: TypeOf = (key) => (names.includes(key) ? 'text' : typeOf(key));
  const checked = checkExpression(
    parsed.expression,
    known,
    fields.map(({ key }) => key),
  );
  if (checked.problems.length > 0) return checked.problems.map(said);
  return gives !== undefined && misfit(checked.type, gives) ? [misfitFault(placed, checked.type, gives)] : [];
}

/** What is wrong with an expression, said in its own words or in others, as a fault of the form it stands in. */
export function problemFault(
  { source, path, owner, offset }: PlacedExpression,
  found: ExpressionProblem,
  said = expressionSentence(found),
): DefinitionFault {
  const problem = { ...found, offset: found.offset + offset };
  const place = typeof source === 'string' ? `At character ${problem.offset + 1} in an expression` : 'In a rule';
  return { message: `${place} of “${owner}”: ${said}`, path, problem };
}

/** Whether an expression of one type gives what cannot stand where another is wanted. */
export function misfit(type: ValueType, gives: ValueType): boolean {
  return !fits(type, [gives]) && !(gives === 'date' && type === 'text');
}

function misfitFault({ source, owner, path, offset }: PlacedExpression, type: ValueType, gives: ValueType) {
  const [wanted, found] = [worded(gives), worded(type)];
  const length = typeof source === 'string' ? source.length : 0;
  return {
    message: `“${owner}” takes a ${wanted}, and an expression gives it a ${found}. Change the expression.`,
    path,
    problem: problemAt({ offset, length }, 'expression.wrong-result', { expected: gives, found: type }),
  };
}

function worded(type: ValueType): string {
  return type === 'yes-no' ? 'yes or no' : type;
}
