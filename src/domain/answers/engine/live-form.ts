import type { Json } from '../../json';
import type { ExpressionContext } from '../../logic/expression/expression-context';
import type { Answers } from '../answers';
import type { CompiledForm } from '../compiled-form';
import { fieldState, type FieldState } from './field-state';
import { freshState } from './fresh-state';
import type { FormState } from './form-state';
import { propagate } from './propagate';

/** A form while somebody fills it: a change works out only what depends on it. */
export interface LiveForm {
  readonly form: CompiledForm;
  readonly state: FormState;
  /** Sets an answer, or takes it away; null is no answer where there would be a default. Gives the keys of the fields whose state changed. */
  set(key: string, answer: Json | undefined): readonly string[];
  /** The state of a field; undefined where the form has no such field. */
  field(key: string): FieldState | undefined;
}

/** Opens a form over answers; those that answer none of its fields are passed over. */
export function openForm(form: CompiledForm, answers: Answers, context: ExpressionContext = {}): LiveForm {
  const state = freshState(form, answers, context);
  const { places } = form.plan;
  const known: (FieldState | undefined)[] = [];
  return {
    form,
    state,
    set(key, answer) {
      const at = places.get(key);
      if (at === undefined) return [];
      state.filled[at] = answer;
      const changed = propagate(form, state, at);
      for (const place of changed) known[place] = undefined;
      return changed.map((place) => form.fields[place]?.field.key ?? '');
    },
    field(key) {
      const at = places.get(key);
      if (at === undefined) return undefined;
      return (known[at] ??= fieldState(form, state, at));
    },
  };
}
