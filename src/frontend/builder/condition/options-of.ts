import type { Option } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import { controlOf } from './control-of';

/** The options of a question; none where its answers are not chosen. */
export function optionsOf(field: Field): readonly Option[] {
  const control = controlOf(field);
  return control && 'options' in control ? control.options : [];
}
