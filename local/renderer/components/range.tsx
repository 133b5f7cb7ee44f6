import AtlaskitRange from '@atlaskit/range';
import { drawWith } from '../draw-with';
import { appEvents, callApp } from '../app-events';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';
import { numberProp } from '../read-prop';
import { useLocalValue } from '../use-local-value';

function Range({ doc, describedBy }: DrawnProps) {
  const { props } = doc;
  const local = useLocalValue(numberProp(props, 'value'), numberProp(props, 'defaultValue') ?? 50);
  return drawWith(AtlaskitRange, {
    ...pickProps(props, [
      'aria-invalid',
      'aria-label',
      'aria-labelledby',
      'id',
      'isDisabled',
      'max',
      'min',
      'name',
      'step',
      'testId',
    ]),
    ...appEvents(props, ['onBlur', 'onFocus']),
    ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
    value: local.shown,
    onChange: (value: number) => local.change(value, () => callApp(props.onChange, value)),
  });
}

/** A number on a scale. */
export const rangeComponents: ComponentFamily = { Range };
