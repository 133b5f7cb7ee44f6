import type { Json } from '../../json';

/** Where a part of an expression stands in its text, in UTF-16 units; zero for what came as JSON. */
export interface Place {
  readonly offset: number;
  readonly length: number;
  /** The path to it in its JSON, for an operator of a rule. */
  readonly path?: string;
}

/** A fixed value. */
export interface Literal {
  readonly kind: 'literal';
  readonly value: Json;
  readonly at: Place;
}

/** The answer of a field. */
export interface FieldReference {
  readonly kind: 'field';
  readonly key: string;
  readonly at: Place;
}

/** Several values in order. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Expression[];
  readonly at: Place;
}

/** A function or an operator of the text language, applied. */
export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
  readonly at: Place;
}

/** An operator of JsonLogic, applied, with JsonLogic's own coercions. */
export interface RuleCall {
  readonly kind: 'rule';
  readonly name: string;
  readonly args: readonly Expression[];
  readonly at: Place;
}

/** One expression, whether people wrote it as text or it came as a JsonLogic rule. */
export type Expression = Literal | FieldReference | List | Call | RuleCall;

/** The parts an expression is made of, one level down. */
export function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'list') return expression.items;
  return expression.kind === 'call' || expression.kind === 'rule' ? expression.args : [];
}
