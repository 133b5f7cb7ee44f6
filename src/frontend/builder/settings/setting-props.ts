import type { SettingControl } from '../../../domain/fields';
import type { Json } from '../../../domain/json';

/** What the editor of one setting is given. */
export interface SettingProps {
  readonly control: SettingControl;
  /** The id its label points at; unique on the page. */
  readonly id: string;
  readonly value: Json | undefined;
  /** The key of the question, which conditions of its options cannot test. */
  readonly own: string;
  /** The highest number an option value of this question ever had. */
  readonly highestOption: number;
  /** Takes the step from the newest value to the next: what is drawn may be a render old. */
  readonly onChange: (step: (before: Json | undefined) => Json | undefined) => void;
}
