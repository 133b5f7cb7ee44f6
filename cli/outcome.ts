/** Something wrong with what was given: where, and what to do. */
export interface Complaint {
  /** Which part of the input, for example `form/fields/0/label`. */
  readonly path: string;
  readonly message: string;
  readonly code?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly offset?: number;
  readonly length?: number;
  readonly suggestion?: string;
}

/** What a verb answers; printed as JSON. */
export interface Outcome {
  /** False when errors were found. */
  readonly ok: boolean;
  readonly [name: string]: unknown;
}

/** The outcome of an input that could not be used. */
export function refused(problems: readonly Complaint[]): Outcome {
  return { ok: false, problems };
}
