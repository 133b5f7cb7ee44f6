import { HelperMessage, Inline, Stack } from '@forge/react';
import React from 'react';
import { momentAnswer, momentParts } from '../../domain/filling/moment-answer';
import { usePlace } from '../words/place';
import type { ControlProps } from './control-props';
import { DateControl } from './date';
import { Part } from './part';
import { TimeControl } from './time';

/** A day and a time in the time zone of whoever answers first. */
export function MomentControl({ id, value, onChange, ...rest }: ControlProps<'moment'>) {
  const { timeZone } = usePlace();
  const { day, time, zone } = momentParts(value, timeZone);
  const changes =
    (part: 'day' | 'time'): ControlProps['onChange'] =>
    (step) =>
      onChange((before) => {
        const parts = momentParts(before, timeZone);
        const entered = step(parts[part]);
        return momentAnswer({ ...parts, [part]: typeof entered === 'string' ? entered : '' });
      });
  const [dayId, timeId] = [`${id}-day`, `${id}-time`];
  return (
    <Stack>
      <Inline space="space.100" shouldWrap>
        <Part id={dayId} label="Date">
          <DateControl {...rest} control={{ kind: 'date' }} id={dayId} value={day} onChange={changes('day')} />
        </Part>
        <Part id={timeId} label="Time">
          <TimeControl {...rest} control={{ kind: 'time' }} id={timeId} value={time} onChange={changes('time')} />
        </Part>
      </Inline>
      <HelperMessage>{`Time zone: ${zone}`}</HelperMessage>
    </Stack>
  );
}
