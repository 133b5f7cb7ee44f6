import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import type { ChangeEvent, ElementType } from 'react';
import { drawWith } from '../draw-with';
import { appEvents, callApp } from '../app-events';
import type { ComponentFamily, DrawnProps, ForgeComponent } from '../drawn-props';
import { pickProps } from '../pick-props';
import { serialisableEvent } from '../serialisable-event';
import { useLocalValue } from '../use-local-value';

const sharedProps = [
  'appearance',
  'aria-invalid',
  'aria-labelledby',
  'autoFocus',
  'id',
  'isCompact',
  'isDisabled',
  'isInvalid',
  'isMonospaced',
  'isReadOnly',
  'isRequired',
  'maxLength',
  'minLength',
  'name',
  'placeholder',
  'testId',
];

function textInput(component: ElementType, names: readonly string[]): ForgeComponent {
  return function TextInput({ doc, describedBy }: DrawnProps) {
    const { value, defaultValue, onChange } = doc.props;
    const local = useLocalValue(asText(value), asText(defaultValue) ?? '');
    const props = {
      ...pickProps(doc.props, [...sharedProps, ...names]),
      ...appEvents(doc.props, ['onBlur', 'onFocus']),
      ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
      value: local.shown,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        const said = serialisableEvent(event);
        local.change(event.target.value, () => callApp(onChange, said));
      },
    };
    return drawWith(component, props);
  };
}

function asText(value: unknown): string | undefined {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Fields for text. */
export const textInputComponents: ComponentFamily = {
  Textfield: textInput(Textfield, ['elemAfterInput', 'elemBeforeInput', 'max', 'min', 'pattern', 'type', 'width']),
  TextArea: textInput(TextArea, ['maxHeight', 'minimumRows', 'resize', 'spellCheck']),
};
