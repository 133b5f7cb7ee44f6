type Operand = string | number | boolean;

const condition =
  (match: 'all' | 'any' | 'none') =>
  (...tests: readonly unknown[]) => ({ match, tests });

/** Holds where each of these does. */
export const all = condition('all');

/** Holds where one of these does. */
export const any = condition('any');

/** Holds where none of these does. */
export const none = condition('none');

/** The answer of a question is this one. */
export const is = (field: string, operand: Operand) => ({ field, operator: 'equals', operand });

/** A test by its operator. */
export const test = (field: string, operator: string, operand?: Operand) => ({ field, operator, operand });

/** A question has an answer. */
export const answered = (field: string) => ({ field, operator: 'is-answered' });

/** An expression is true. */
export const holds = (expression: unknown) => ({ expression });
