import { momentAnswer, momentParts, type MomentParts } from '../../../../src/domain/filling/moment-answer';
import { useWords } from '../reading';
import type { ControlProps } from './control-props';
import { DateControl } from './date';
import { Part } from './part';
import { TimeControl } from './time';

/** A day and a time in the time zone of the browser that answers first. */
export function MomentControl({ id, value, onChange, ...rest }: ControlProps<'moment'>) {
  const words = useWords();
  const parts = momentParts(value, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const take = (change: Partial<MomentParts>) => onChange(momentAnswer({ ...parts, ...change }));
  const timeId = `${id}-time`;
  return (
    <>
      <div class="parts">
        <Part id={id} label={words.date}>
          <DateControl {...rest} control={{ kind: 'date' }} id={id} value={parts.day} onChange={dayOf(take)} />
        </Part>
        <Part id={timeId} label={words.time}>
          <TimeControl {...rest} control={{ kind: 'time' }} id={timeId} value={parts.time} onChange={timeOf(take)} />
        </Part>
      </div>
      <p class="help">{words.timeZone(parts.zone)}</p>
    </>
  );
}

type Take = (change: Partial<MomentParts>) => void;

function dayOf(take: Take) {
  return (day: unknown) => take({ day: typeof day === 'string' ? day : '' });
}

function timeOf(take: Take) {
  return (time: unknown) => take({ time: typeof time === 'string' ? time : '' });
}
