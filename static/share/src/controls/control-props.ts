import type { Problem } from '../../../../src/domain/answers/problem';
import type { Control } from '../../../../src/domain/fields';
import type { Json } from '../../../../src/domain/json';

/** What every control gets: its kind's settings, the answer, and what describes it to assistive technology. */
export interface ControlProps<Kind extends Control['kind']> {
  readonly control: Extract<Control, { kind: Kind }>;
  readonly id: string;
  readonly value: Json | undefined;
  readonly required: boolean;
  readonly invalid: boolean;
  /** What is wrong with the answer; a control of several parts shows those of a part at that part. */
  readonly problems?: readonly Problem[];
  /** Ids of the help and error texts. */
  readonly describedBy: string | undefined;
  onChange(value: Json | undefined): void;
  onLeave(): void;
}
