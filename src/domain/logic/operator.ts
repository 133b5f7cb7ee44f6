/** One test on an answer. Total: any answer and operand give a verdict. */
export interface Operator<Name extends string = string> {
  readonly name: Name;
  /** How the builder says it: "is", "is more than". */
  readonly label: string;
  readonly needsOperand: boolean;
  /** What the operand is where it is no answer, or part of one: a number of things. */
  readonly operand?: 'count';
  /** Whether the answer passes; an answer that is not there passes only where the operator says so. */
  holds(answer: unknown, operand: unknown): boolean;
}

/** Keeps an operator's name as its own literal type. */
export function operator<Name extends string>(spec: Operator<Name>): Operator<Name> {
  return spec;
}
