import type { Outcome } from './outcome';

/** The parts of one case by name, read from files or from one line. */
export type Input = Readonly<Record<string, unknown>>;

/** One thing the command line does with a case. */
export interface Verb {
  readonly name: string;
  /** The parts of its input in the order of its arguments. */
  readonly parts: readonly string[];
  /** The parts that are plain words on the command line and not JSON. */
  readonly words: readonly string[];
  /** How many parts must be given. */
  readonly needed: number;
  run(input: Input): Outcome;
}
