import { HelperMessage, Label, Stack } from '@forge/react';
import React from 'react';
import type { SettingControl } from '../../../domain/fields';
import { ColumnsSetting } from './columns';
import { DateSetting } from './date';
import { ExpressionSetting } from './expression';
import { ImageSetting } from './image';
import { MultilineSetting } from './multiline';
import { NumberSetting } from './number';
import { OptionsSetting } from './options';
import { PickSetting } from './pick';
import type { SettingProps } from './setting-props';
import { SwitchSetting } from './switch';
import { TextSetting } from './text';

const editors: Readonly<Record<SettingControl['kind'], (props: SettingProps) => React.JSX.Element>> = {
  'whole-number': NumberSetting,
  number: NumberSetting,
  text: TextSetting,
  multiline: MultilineSetting,
  switch: SwitchSetting,
  date: DateSetting,
  options: OptionsSetting,
  pick: PickSetting,
  expression: ExpressionSetting,
  image: ImageSetting,
  columns: ColumnsOfSettings,
};

/** One setting of a field type with its label and help; a kind without an editor does not compile. */
export function SettingEditor(props: SettingProps) {
  const Editor = editors[props.control.kind];
  return (
    <Stack>
      <Label labelFor={props.id} id={`${props.id}-label`}>
        {props.control.label}
      </Label>
      <Editor {...props} />
      {props.control.help === undefined ? null : <HelperMessage>{props.control.help}</HelperMessage>}
    </Stack>
  );
}

/** The columns of a table have settings of their own, each edited as every setting is. */
function ColumnsOfSettings(props: SettingProps) {
  return <ColumnsSetting {...props} Editor={SettingEditor} />;
}
