/**
 * Compiles a regular expression so that it runs in linear time; undefined where it cannot be expressed so. Handed in, since
 * a page whose form has no pattern never loads one.
 */
export interface PatternEngine {
  (pattern: string): ((text: string) => boolean) | undefined;
  /** Why it refuses a pattern; missing where an engine does not say. */
  readonly refusal?: (pattern: string) => PatternRefusal | undefined;
}

/** Why a pattern is refused, in the words of the engine, and the piece that is to blame. */
export interface PatternRefusal {
  readonly reason: string;
  readonly piece: string;
}
