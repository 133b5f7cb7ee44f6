import type { Control } from '../../fields';
import type { Json } from '../../json';
import type { CompiledForm } from '../compiled-form';
import { isNothing } from '../is-nothing';
import type { Problem } from '../problem';
import type { FormState } from './form-state';

/** Everything a surface needs to draw one field. The same object as long as nothing of it changed. */
export interface FieldState {
  readonly key: string;
  readonly shown: boolean;
  readonly required: boolean;
  readonly enabled: boolean;
  /** The answer, a blank text as it was typed; missing while there is none. */
  readonly answer: Json | undefined;
  readonly label: string;
  readonly help: string | undefined;
  /** How it is filled; missing for what takes no answer. */
  readonly control: Control | undefined;
  readonly problems: readonly Problem[];
}

/** The state of one field as surfaces draw it. */
export function fieldState({ plan }: CompiledForm, state: FormState, at: number): FieldState | undefined {
  const placed = plan.fields[at];
  if (!placed) return undefined;
  const { field, behaviour } = placed;
  const { label, help } = state.texts[at] ?? field;
  const answer = state.seen[at];
  const isEnabled = state.enabled[at] === true;
  return {
    key: field.key,
    shown: state.shown[at] === true,
    required: isEnabled && state.required[at] === true,
    enabled: isEnabled,
    // A blank text stands as it was typed, so that it can be typed further.
    answer: answer === null || isNothing(answer) ? undefined : answer,
    label,
    help,
    control: behaviour.part.kind === 'question' ? offeredControl(behaviour.part.control, state, at) : undefined,
    problems: state.problems[at] ?? [],
  };
}

/** The control with the options that are offered at the moment. */
function offeredControl(control: Control, { offered }: FormState, at: number): Control {
  const options = offered[at]?.options;
  return options && 'options' in control ? { ...control, options } : control;
}
