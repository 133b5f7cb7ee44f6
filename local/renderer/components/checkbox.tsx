import AtlaskitCheckbox from '@atlaskit/checkbox';
import AtlaskitToggle from '@atlaskit/toggle';
import type { ChangeEvent, ElementType } from 'react';
import { drawWith } from '../draw-with';
import { isRecord } from '../../bridge/record';
import { appEvents, callApp } from '../app-events';
import type { ComponentFamily, DrawnProps, ForgeComponent } from '../drawn-props';
import { pickProps } from '../pick-props';
import { listProp, textProp } from '../read-prop';
import { serialisableEvent } from '../serialisable-event';
import { useLocalValue } from '../use-local-value';

function checkable(component: ElementType, names: readonly string[]): ForgeComponent {
  return function Checkable({ doc, describedBy }: DrawnProps) {
    const { isChecked, defaultChecked, onChange } = doc.props;
    const local = useLocalValue(typeof isChecked === 'boolean' ? isChecked : undefined, defaultChecked === true);
    return drawWith(component, {
      ...pickProps(doc.props, ['id', 'isDisabled', 'label', 'name', 'testId', 'value', ...names]),
      ...appEvents(doc.props, ['onBlur', 'onFocus']),
      ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
      isChecked: local.shown,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        const said = serialisableEvent(event);
        local.change(event.target.checked, () => callApp(onChange, said));
      },
    });
  };
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly isDisabled: boolean;
}

function choicesOf(options: readonly unknown[]): readonly Choice[] {
  return options.filter(isRecord).map((option) => ({
    value: String(option.value),
    label: String(option.label),
    isDisabled: option.isDisabled === true,
  }));
}

function asTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

function CheckboxGroup({ doc, describedBy, labelledBy }: DrawnProps) {
  const { props } = doc;
  const local = useLocalValue(asTexts(props.value), asTexts(props.defaultValue) ?? []);
  const choices = choicesOf(listProp(props, 'options'));
  const toggle = (value: string, isOn: boolean) => {
    const chosen = choices
      .map((choice) => choice.value)
      .filter((one) => (one === value ? isOn : local.shown.includes(one)));
    local.change(chosen, () => callApp(props.onChange, chosen));
  };
  const named = textProp(props, 'aria-labelledby') ?? labelledBy;
  return (
    <div role="group" id={textProp(props, 'id')} aria-labelledby={named} aria-describedby={describedBy}>
      {choices.map((choice) => (
        <AtlaskitCheckbox
          key={choice.value}
          name={textProp(props, 'name') ?? ''}
          value={choice.value}
          label={choice.label}
          isDisabled={choice.isDisabled || props.isDisabled === true}
          isInvalid={props.isInvalid === true}
          isChecked={local.shown.includes(choice.value)}
          onChange={(event) => toggle(choice.value, event.target.checked)}
        />
      ))}
    </div>
  );
}

/** Things that are on or off. */
export const checkboxComponents: ComponentFamily = {
  Checkbox: checkable(AtlaskitCheckbox, [
    'aria-invalid',
    'aria-labelledby',
    'isIndeterminate',
    'isInvalid',
    'isRequired',
  ]),
  Toggle: checkable(AtlaskitToggle, ['size']),
  CheckboxGroup,
};
