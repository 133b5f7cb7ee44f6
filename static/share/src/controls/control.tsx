import type { Control } from '../../../../src/domain/fields';
import type { ControlProps } from './control-props';
import { DateControl } from './date';
import { MultilineControl } from './multiline';
import { NumberControl } from './number';
import { OneOfControl } from './one-of';
import { SomeOfControl } from './some-of';
import { TextControl } from './text';

/** Everything a control gets, but for its kind. */
export type AnyControlProps = Omit<ControlProps<Control['kind']>, 'control'> & { readonly control: Control };

/** Draws the control of any kind; a kind that is missing here does not compile. */
export function ControlOf({ control, ...props }: AnyControlProps) {
  switch (control.kind) {
    case 'text':
      return <TextControl control={control} {...props} />;
    case 'multiline':
      return <MultilineControl control={control} {...props} />;
    case 'number':
      return <NumberControl control={control} {...props} />;
    case 'one-of':
      return <OneOfControl control={control} {...props} />;
    case 'some-of':
      return <SomeOfControl control={control} {...props} />;
    case 'date':
      return <DateControl control={control} {...props} />;
  }
}

/** Whether a control is several inputs under one question, which then is a group with a legend. */
export function isGroup(control: Control): boolean {
  return control.kind === 'some-of' || (control.kind === 'one-of' && control.shown === 'list');
}
