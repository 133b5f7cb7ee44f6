/** A rule in its plainest form: a question is shown while another's number is at least, or at most, so much. */
export interface Threshold {
  readonly question: string;
  readonly operator: 'at-least' | 'at-most';
  readonly than: number;
}

/** One question as every engine can ask it. `min` and `max` bound a number, `longest` a text. */
export interface Question {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'email' | 'choice';
  readonly required: boolean;
  readonly showWhen?: Threshold;
}

/** Bounds that are the same for every question of a kind. */
export const bounds = { longest: 40, min: 0, max: 100, options: ['red', 'green', 'blue', 'grey'] } as const;

/** What was filled in; a question without an answer is missing. */
export type Filled = Readonly<Record<string, string | number>>;

/** One keystroke: a question takes one value, then the other, and `dependents` come and go with it. */
export interface KeystrokeWork {
  readonly questions: readonly Question[];
  readonly answers: Filled;
  readonly question: string;
  readonly values: readonly [number, number];
  readonly dependents: readonly string[];
}

/** Two sets of answers to one form, each with its own mistakes; hidden questions hold mistakes too, which do not count. */
export interface ValidateWork {
  readonly questions: readonly Question[];
  readonly answers: readonly [Filled, Filled];
  readonly wrong: readonly [readonly string[], readonly string[]];
}

/** A form to load; nothing is answered yet. */
export interface LoadWork {
  readonly questions: readonly Question[];
}

/** A table of whole numbers with the sum of its first column; one cell of that column takes one value, then the other. */
export interface TableWork {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, number>>[];
  readonly row: number;
  readonly column: string;
  readonly values: readonly [number, number];
}

/** Which of two comes at a turn: they alternate, so that no turn repeats the one before. */
export function atTurn<Value>([even, odd]: readonly [Value, Value], turn: number): Value {
  return turn % 2 === 0 ? even : odd;
}

/** Whether a question is shown, worked out in the plainest way: what every engine has to agree with. */
export function isShown({ showWhen }: Question, answers: Filled): boolean {
  if (!showWhen) return true;
  const number = answers[showWhen.question];
  if (typeof number !== 'number') return false;
  return showWhen.operator === 'at-least' ? number >= showWhen.than : number <= showWhen.than;
}
