import AtlaskitSelect from '@atlaskit/select';
import { drawWith } from '../draw-with';
import { isCallback } from '../../bridge/callback';
import { appEvents, callApp } from '../app-events';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';
import { selectSurroundings } from '../select-surroundings';
import { useLocalValue } from '../use-local-value';

const selectProps = [
  'appearance',
  'aria-label',
  'autoFocus',
  'closeMenuOnScroll',
  'closeMenuOnSelect',
  'defaultInputValue',
  'defaultMenuIsOpen',
  'inputValue',
  'isClearable',
  'isDisabled',
  'isInvalid',
  'isLoading',
  'isMulti',
  'isRequired',
  'isSearchable',
  'menuIsOpen',
  'name',
  'openMenuOnFocus',
  'options',
  'placeholder',
  'spacing',
  'testId',
];

function Select({ doc, describedBy }: DrawnProps) {
  const { props } = doc;
  const local = useLocalValue<unknown>(props.value, props.defaultValue ?? null);
  return drawWith(AtlaskitSelect, {
    ...pickProps(props, selectProps),
    ...appEvents(props, ['onBlur', 'onFocus']),
    ...selectSurroundings(props.inputId ?? props.id, describedBy),
    value: local.shown,
    onChange: (chosen: unknown) => local.change(chosen, () => callApp(props.onChange, chosen)),
    ...(isCallback(props.onInputChange) && {
      onInputChange: (typed: string, how: unknown) => void callApp(props.onInputChange, typed, how),
    }),
  });
}

/** Lists to choose from. */
export const selectComponents: ComponentFamily = { Select };
