import AtlaskitCalendar from '@atlaskit/calendar';
import { DatePicker, TimePicker } from '@atlaskit/datetime-picker';
import type { ElementType } from 'react';
import { drawWith } from '../draw-with';
import { isCallback } from '../../bridge/callback';
import { isRecord } from '../../bridge/record';
import { appEvents, callApp } from '../app-events';
import type { ComponentFamily, DrawnProps, ForgeComponent } from '../drawn-props';
import { pickProps } from '../pick-props';
import { textProp } from '../read-prop';
import { selectSurroundings } from '../select-surroundings';
import { useLocalValue } from '../use-local-value';

const sharedProps = [
  'appearance',
  'aria-label',
  'autoFocus',
  'defaultIsOpen',
  'id',
  'isDisabled',
  'isInvalid',
  'isOpen',
  'isRequired',
  'label',
  'locale',
  'name',
  'placeholder',
  'spacing',
  'testId',
];

function picker(component: ElementType, names: readonly string[]): ForgeComponent {
  return function Picker({ doc, describedBy }: DrawnProps) {
    const { props } = doc;
    const local = useLocalValue(asText(props.value), textProp(props, 'defaultValue') ?? '');
    const { menuPortalTarget, styles, menuPlacement } = selectSurroundings(undefined, undefined);
    return drawWith(component, {
      ...pickProps(props, [...sharedProps, ...names]),
      ...appEvents(props, ['onBlur', 'onFocus']),
      ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
      selectProps: { menuPortalTarget, styles, menuPlacement, ...(isRecord(props.selectProps) && props.selectProps) },
      value: local.shown,
      onChange: (value: string) => local.change(value, () => callApp(props.onChange, value)),
    });
  };
}

function asText(value: unknown): string | undefined {
  if (value === null) return '';
  return typeof value === 'string' ? value : undefined;
}

const calendarProps = [
  'day',
  'defaultDay',
  'defaultMonth',
  'defaultPreviouslySelected',
  'defaultSelected',
  'defaultYear',
  'disabled',
  'locale',
  'maxDate',
  'minDate',
  'month',
  'nextMonthLabel',
  'previousMonthLabel',
  'previouslySelected',
  'selected',
  'tabIndex',
  'testId',
  'today',
  'weekStartDay',
  'year',
];

function Calendar({ doc }: DrawnProps) {
  const { props } = doc;
  const told = ['onSelect', 'onChange'].filter((name) => isCallback(props[name]));
  return drawWith(AtlaskitCalendar, {
    ...pickProps(props, calendarProps),
    ...appEvents(props, ['onBlur', 'onFocus']),
    ...Object.fromEntries(told.map((name) => [name, (value: unknown) => void callApp(props[name], value)])),
  });
}

/** Days and times. */
export const dateComponents: ComponentFamily = {
  DatePicker: picker(DatePicker, [
    'dateFormat',
    'disabled',
    'maxDate',
    'minDate',
    'nextMonthLabel',
    'previousMonthLabel',
    'shouldShowCalendarButton',
    'weekStartDay',
  ]),
  TimePicker: picker(TimePicker, ['hideIcon', 'timeFormat', 'timeIsEditable', 'times']),
  Calendar,
};
