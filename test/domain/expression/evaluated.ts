import type { Json } from '../../../src/domain/json';
import { compileExpression } from '../../../src/domain/logic/expression/compile-expression';
import type { ExpressionContext } from '../../../src/domain/logic/expression/expression-context';
import { parseExpression } from '../../../src/domain/logic/expression/parse-expression';
import { parseJsonLogic } from '../../../src/domain/logic/expression/parse-json-logic';
import type { ParsedExpression } from '../../../src/domain/logic/expression/parsed-expression';

/** The expression of a parse that must succeed. */
export function expressionOf(parsed: ParsedExpression) {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.expression;
}

/** The value of a text. */
export const valueOf = (text: string, data: Json = {}, context: ExpressionContext = {}): Json =>
  compileExpression(expressionOf(parseExpression(text)))(data, context);

/** The value of a JsonLogic rule. */
export const ruleValue = (rule: unknown, data: Json = {}): Json =>
  compileExpression(expressionOf(parseJsonLogic(rule)))(data);

/** The first problem of a parse that must fail. */
export function problemOf(parsed: ParsedExpression) {
  if (parsed.ok) throw new Error('It parsed.');
  return parsed.problems[0];
}
