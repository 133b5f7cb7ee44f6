import React from 'react';
import type { ControlProps } from './control-props';
import { DateControl } from './date';
import { MultilineControl } from './multiline';
import { NumberControl } from './number';
import { OneOfControl } from './one-of';
import { SomeOfControl } from './some-of';
import { TextControl } from './text';

/** The control of a field, by its kind; a kind without one does not compile. */
export function FieldControl({ control, ...rest }: ControlProps): React.JSX.Element {
  switch (control.kind) {
    case 'text':
      return <TextControl control={control} {...rest} />;
    case 'multiline':
      return <MultilineControl control={control} {...rest} />;
    case 'number':
      return <NumberControl control={control} {...rest} />;
    case 'one-of':
      return <OneOfControl control={control} {...rest} />;
    case 'some-of':
      return <SomeOfControl control={control} {...rest} />;
    case 'date':
      return <DateControl control={control} {...rest} />;
  }
}
