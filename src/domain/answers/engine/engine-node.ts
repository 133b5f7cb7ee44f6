import type { FormState } from './form-state';

/** One thing the engine works out, once for each change of what it reads. */
export interface EngineNode {
  /** Its name, for others to read: `shown/key`. */
  readonly slot: string;
  /** The slots it reads; a slot that nothing fills never changes. */
  readonly reads: readonly string[];
  /** The place of the field it is about; -1 for a rule. */
  readonly field: number;
  /** Works it out anew; tells whether it changed. */
  run(state: FormState): boolean;
  /** Gives it the value it has where it depends on itself: hidden, and no answer. */
  settle(state: FormState): void;
}

/** The names of slots. */
export const slots = {
  value: (key: string) => `value/${key}`,
  shown: (key: string) => `shown/${key}`,
  seen: (key: string) => `seen/${key}`,
  required: (key: string) => `required/${key}`,
  enabled: (key: string) => `enabled/${key}`,
  offered: (key: string) => `offered/${key}`,
  problems: (key: string) => `problems/${key}`,
  texts: (key: string) => `texts/${key}`,
  rule: (key: string) => `rule/${key}`,
} as const;
