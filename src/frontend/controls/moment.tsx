import { HelperMessage, Inline, Stack } from '@forge/react';
import React from 'react';
import { momentAnswer, momentParts, type MomentParts } from '../../domain/filling/moment-answer';
import { usePlace } from '../words/place';
import type { ControlProps } from './control-props';
import { DateControl } from './date';
import { Part } from './part';
import { TimeControl } from './time';

/** A day and a time in the time zone of whoever answers first. */
export function MomentControl({ id, value, onChange, ...rest }: ControlProps<'moment'>) {
  const { timeZone } = usePlace();
  const parts = momentParts(value, timeZone);
  const take = (change: Partial<MomentParts>) => onChange(momentAnswer({ ...parts, ...change }));
  const [dayId, timeId] = [`${id}-day`, `${id}-time`];
  return (
    <Stack>
      <Inline space="space.100" shouldWrap>
        <Part id={dayId} label="Date">
          <DateControl {...rest} control={{ kind: 'date' }} id={dayId} value={parts.day} onChange={dayOf(take)} />
        </Part>
        <Part id={timeId} label="Time">
          <TimeControl {...rest} control={{ kind: 'time' }} id={timeId} value={parts.time} onChange={timeOf(take)} />
        </Part>
      </Inline>
      <HelperMessage>{`Time zone: ${parts.zone}`}</HelperMessage>
    </Stack>
  );
}

type Take = (change: Partial<MomentParts>) => void;

function dayOf(take: Take) {
  return (day: unknown) => take({ day: typeof day === 'string' ? day : '' });
}

function timeOf(take: Take) {
  return (time: unknown) => take({ time: typeof time === 'string' ? time : '' });
}
