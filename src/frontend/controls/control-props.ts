import type { Problem } from '../../domain/answers/problem';
import type { Control } from '../../domain/fields';
import type { AnswerStep } from '../../domain/filling/answer-step';
import type { Json } from '../../domain/json';

/** What every control is given: how it is drawn, what it holds, and whom it tells. */
export interface ControlProps<Kind extends Control['kind'] = Control['kind']> {
  readonly control: Extract<Control, { kind: Kind }>;
  /** The id its label points at; unique on the page. */
  readonly id: string;
  /** The id its label has on the page, for controls that are a group; missing until the label is drawn. */
  readonly labelId: string | undefined;
  readonly value: Json | undefined;
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  /** What is wrong with the answer; a control of several parts shows those of a part at that part. */
  readonly problems?: readonly Problem[];
  readonly isDisabled: boolean;
  /** Whether it takes the focus when it is drawn first, as in a row just added; controls of one input heed it. */
  readonly takesFocus?: boolean;
  /** Takes the step from the newest answer to the next: what is drawn may be a render old. */
  onChange(step: AnswerStep): void;
  onLeave(): void;
}
