import type { FormState } from './form-state';

/** One thing the engine works out, once for each change of what it reads. */
export interface EngineNode {
  /** Its name, for others to read. */
  readonly slot: number;
  /** The slots it reads; a slot that nothing fills never changes. */
  readonly reads: readonly number[];
  /** The key of the field or the rule it is about. */
  readonly key: string;
  /** The place of the field it is about; -1 for a rule. */
  readonly field: number;
  /** Works it out anew; tells whether it changed. */
  run(state: FormState): boolean;
  /** Gives it the value it has where it depends on itself: hidden, and no answer. */
  settle(state: FormState): void;
}
