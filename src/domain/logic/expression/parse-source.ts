import type { ExpressionSource } from './expression-source';
import { parseExpression } from './parse-expression';
import { parseJsonLogic } from './parse-json-logic';
import type { ParsedExpression } from './parsed-expression';

/** Parses either form of an expression. */
export function parseSource(source: ExpressionSource): ParsedExpression {
  return typeof source === 'string' ? parseExpression(source) : parseJsonLogic(source);
}
