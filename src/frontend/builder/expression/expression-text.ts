import * as z from 'zod';
import { canonicalJson } from '../../../domain/canonical-json';
import { Json } from '../../../domain/json';
import type { ExpressionSource } from '../../../domain/logic/expression/expression-source';

const Rule = z.record(z.string(), Json);

/** The text in which an expression is edited: as people write it, or its JsonLogic rule as JSON. */
export function expressionText(source: ExpressionSource | undefined): string {
  return typeof source === 'object' ? JSON.stringify(source, null, 2) : (source ?? '');
}

/** The expression a text stands for: a JsonLogic rule where it is JSON of one; none where it is empty. */
export function expressionSource(text: string): ExpressionSource | undefined {
  if (text.trim() === '') return undefined;
  return text.trim().startsWith('{') ? (ruleOf(text) ?? text) : text;
}

/** Whether a text still says what the expression says, so that it need not be drawn afresh. */
export function saysTheSame(text: string, source: ExpressionSource | undefined): boolean {
  return canonical(expressionSource(text)) === canonical(source);
}

function canonical(source: ExpressionSource | undefined): string {
  return canonicalJson(typeof source === 'object' ? source : (source ?? '').trim());
}

function ruleOf(text: string): ExpressionSource | undefined {
  try {
    return Rule.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
