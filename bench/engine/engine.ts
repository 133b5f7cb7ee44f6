import type { KeystrokeWork, LoadWork, TableWork, ValidateWork } from './workload';

/** One turn of a work that is prepared. What it gives is what the engine says, and is part of the time. */
export type Run<Outcome> = (turn: number) => Outcome;

/** Makes a work ready in an engine's own format; outside the time. */
export type Prepare<Work, Outcome> = (work: Work) => Run<Outcome>;

/** One error as a person reads it. */
export interface Complaint {
  readonly question: string;
  readonly sentence: string;
}

/** An engine and the works it is asked to do; where it cannot, the reason. */
export interface Engine {
  readonly name: string;
  /** Whether each dependent is shown, in their order. */
  readonly keystroke?: Prepare<KeystrokeWork, readonly boolean[]> | string;
  readonly validate?: Prepare<ValidateWork, readonly Complaint[]> | string;
  /** From the text of the definition; the keys that are shown while nothing is answered. */
  readonly load?: Prepare<LoadWork, readonly string[]> | string;
  /** The sum after the change. */
  readonly table?: Prepare<TableWork, number> | string;
}
