import { fieldTypeOf, type InnerExpressions } from '../../fields';
import { calculationOrder } from '../../logic/expression/calculation-order';
import { checkExpression } from '../../logic/expression/check-expression';
import type { ExpressionProblem } from '../../logic/expression/expression-problem';
import { expressionSentence } from '../../logic/expression/expression-sentence';
import { parseSource } from '../../logic/expression/parse-source';
import { wholeEngine } from '../../logic/expression/whole-engine';
import type { DefinitionFault } from '../definition-fault';
import type { DefinitionParts } from '../definition-parts';
import { circleSentence, wayRound } from './way-round';

/** Calculations inside an answer, as of the columns of a table, that cannot work or go in a circle. */
export function innerExpressionFaults({ fields }: DefinitionParts): readonly DefinitionFault[] {
  return fields.flatMap((field, index) => {
    const { inner } = fieldTypeOf(field.type).bind(field.settings);
    const faults = inner ? [...wrongCalculations(inner), ...circle(inner)] : [];
    return faults.map((fault) => ({ ...fault, path: ['fields', index, 'settings', ...fault.path] }));
  });
}

function wrongCalculations({ names, expressions }: InnerExpressions): readonly DefinitionFault[] {
  return expressions.flatMap(({ label, source, path }) => {
    const parsed = parseSource(source);
    const { problems } = parsed.ok
      ? checkExpression(parsed.expression, (key) => names.get(key), [...names.keys()])
      : parsed;
    return problems.map((problem) => ({
      message: `The calculation of “${label}”: ${calculationSentence(problem)}`,
      path,
      problem,
    }));
  });
}

/** The sentence of a problem in a calculation, which reads the other columns of its row and nothing else. */
function calculationSentence(problem: ExpressionProblem): string {
  if (problem.code !== 'expression.unknown-field') return expressionSentence(problem);
  const hint = problem.suggestion === undefined ? '' : ` Did you mean ${problem.suggestion}?`;
  return `No column has the key ${problem.params['name'] ?? ''}. Use the key of another column.${hint}`;
}

function circle({ expressions }: InnerExpressions): readonly DefinitionFault[] {
  const labels = new Map(expressions.map(({ key, label }) => [key, `“${label}”`]));
  const calculations = expressions.flatMap(({ key, source }) => {
    const compiled = wholeEngine.compile(source);
    return compiled ? [{ key, ...compiled }] : [];
  });
  const { circle: keys } = calculationOrder(calculations);
  if (keys.length === 0) return [];
  const next = (key: string) => {
    const reads = calculations.find((each) => each.key === key)?.reads ?? [];
    return keys.find((other) => reads === 'everything' || reads.includes(other));
  };
  const names = wayRound(keys[0] ?? '', next).map((key) => labels.get(key) ?? key);
  return [{ message: circleSentence('columns', names), path: ['columns'] }];
}
