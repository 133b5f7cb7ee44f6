import { DatePicker, Inline, TimePicker } from '@forge/react';
import React from 'react';
import { Part } from '../../controls/part';
import { usePlace } from '../../words/place';
import type { OperandProps } from './operand-props';

/** A day, and a time where it matters, to compare a moment with. */
export function MomentOperand({ id, value, onChange }: OperandProps) {
  const { locale } = usePlace();
  const [day = '', time = ''] = String(value ?? '').split('T');
  // A time without a day names no moment: it is dropped with its day.
  const take = (on: string, at: string) =>
    onChange(on === '' ? undefined : [on, at].filter((part) => part !== '').join('T'));
  return (
    <Inline space="space.100" shouldWrap>
      <DatePicker id={id} name={id} value={day} shouldShowCalendarButton onChange={(chosen) => take(chosen, time)} />
      <Part id={`${id}-time`} label="Time (optional)">
        <TimePicker
          id={`${id}-time`}
          name={`${id}-time`}
          value={time}
          locale={locale}
          placeholder="Any time"
          timeIsEditable
          isDisabled={day === ''}
          onChange={(chosen) => take(day, chosen)}
        />
      </Part>
    </Inline>
  );
}
