import type { Field } from '../../../domain/form/field';
import { fieldValueTypes, misfit } from '../../../domain/form/faults/expression-faults';
import { checkExpression } from '../../../domain/logic/expression/check-expression';
import type { ExpressionProblem } from '../../../domain/logic/expression/expression-problem';
import { expressionSentence } from '../../../domain/logic/expression/expression-sentence';
import type { ExpressionSource } from '../../../domain/logic/expression/expression-source';
import { parseSource } from '../../../domain/logic/expression/parse-source';
import { templatePieces } from '../../../domain/logic/expression/template';
import type { ValueType } from '../../../domain/logic/expression/value-type';

/** What an expression is judged by: the form it stands in, the names it may use beside keys, and what it has to give. */
export interface ExpressionAround {
  readonly fields: readonly Field[];
  readonly names?: readonly string[];
  readonly gives?: ValueType;
}

/** What is wrong with an expression, in sentences that begin with the place in its text. */
export function expressionProblems(source: ExpressionSource, around: ExpressionAround): readonly string[] {
  const { fields, names = [], gives } = around;
  const parsed = parseSource(source);
  if (!parsed.ok) return parsed.problems.map((problem) => sentence(source, problem));
  const typeOf = fieldValueTypes({ fields });
  const { type, problems } = checkExpression(parsed.expression, (key) => (names.includes(key) ? 'text' : typeOf(key)), [
    ...fields.map(({ key }) => key),
    ...names,
  ]);
  if (problems.length > 0) return problems.map((problem) => sentence(source, problem));
  return gives !== undefined && misfit(type, gives)
    ? [`The question takes a ${worded(gives)}, and this gives a ${worded(type)}. Change the expression.`]
    : [];
}

/** What is wrong with the expressions between double braces in a label or a help. */
export function templateProblems(text: string, fields: readonly Field[]): readonly string[] {
  return templatePieces(text).flatMap((piece) =>
    'text' in piece
      ? []
      : expressionProblems(piece.expression, { fields }).map((said) => `In {{${piece.expression}}}: ${said}`),
  );
}

const longest = 40;

function sentence(source: ExpressionSource, problem: ExpressionProblem): string {
  const said = expressionSentence(problem);
  if (typeof source !== 'string') return `In the rule: ${said}`;
  const { offset, length } = problem;
  const piece = source.slice(offset, offset + length).trim();
  if (piece === '') return `At character ${String(offset + 1)}: ${said}`;
  const quoted = piece.length > longest ? `${piece.slice(0, longest)}…` : piece;
  return `At character ${String(offset + 1)}, “${quoted}”: ${said}`;
}

function worded(type: ValueType): string {
  return type === 'yes-no' ? 'yes or no' : type;
}
