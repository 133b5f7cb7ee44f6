import type { Json } from '../../../json';
import type { Evaluate } from '../evaluation';
import type { ValueType } from '../value-type';

/** One value a function takes. */
export interface ParameterInfo {
  readonly name: string;
  readonly types: readonly ValueType[];
  readonly optional: boolean;
  /** Whether it may be given any number of times; only the last one. */
  readonly rest: boolean;
}

/** A use of a function and what comes out; the tests run it. */
export interface FunctionExample {
  readonly text: string;
  readonly result: Json;
  readonly data: Json;
}

/** One function or operator of the text language. Total: any arguments give a value. */
export interface ExpressionFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterInfo[];
  /** The type of what it gives, which may follow from what it is given. */
  readonly result: ValueType | ((types: readonly ValueType[]) => ValueType);
  readonly examples: readonly FunctionExample[];
  /** Whether its values must be of one type. */
  readonly sameTypes?: true;
  compile(args: readonly Evaluate[]): Evaluate;
}

/** Declares an example. */
export function example(text: string, result: Json, data: Json = {}): FunctionExample {
  return { text, result, data };
}
