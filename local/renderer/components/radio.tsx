import { Radio as AtlaskitRadio, RadioGroup as AtlaskitRadioGroup } from '@atlaskit/radio';
import type { ChangeEvent } from 'react';
import { drawWith } from '../draw-with';
import { appEvents, callApp } from '../app-events';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';
import { serialisableEvent } from '../serialisable-event';
import { useLocalValue } from '../use-local-value';

function asText(value: unknown): string | undefined {
  if (value === null) return '';
  return typeof value === 'string' ? value : undefined;
}

function RadioGroup({ doc, describedBy, labelledBy }: DrawnProps) {
  const { value, defaultValue, onChange, name } = doc.props;
  const local = useLocalValue(asText(value), asText(defaultValue) ?? '');
  const group = drawWith(AtlaskitRadioGroup, {
    ...(labelledBy !== undefined && { 'aria-labelledby': labelledBy }),
    ...pickProps(doc.props, ['aria-labelledby', 'id', 'isDisabled', 'isInvalid', 'isRequired', 'options', 'testId']),
    // Radio buttons without a shared name would not exclude each other.
    name: asText(name) ?? `radio-${doc.key}`,
    value: local.shown,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const said = serialisableEvent(event);
      local.change(event.currentTarget.value, () => callApp(onChange, said));
    },
  });
  if (describedBy === undefined) return group;
  return (
    <div role="group" aria-describedby={describedBy} aria-labelledby={labelledBy}>
      {group}
    </div>
  );
}

function Radio({ doc, describedBy }: DrawnProps) {
  const { isChecked, onChange } = doc.props;
  const local = useLocalValue(typeof isChecked === 'boolean' ? isChecked : undefined, false);
  return drawWith(AtlaskitRadio, {
    ...pickProps(doc.props, [
      'aria-labelledby',
      'ariaLabel',
      'id',
      'isDisabled',
      'isInvalid',
      'isRequired',
      'label',
      'name',
      'testId',
      'value',
    ]),
    ...appEvents(doc.props, ['onBlur', 'onFocus']),
    ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
    isChecked: local.shown,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const said = serialisableEvent(event);
      local.change(true, () => callApp(onChange, said));
    },
  });
}

/** One of several. */
export const radioComponents: ComponentFamily = { RadioGroup, Radio };
