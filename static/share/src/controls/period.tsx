import { periodAnswer, periodParts } from '../../../../src/domain/filling/period-answer';
import { useWords } from '../reading';
import type { ControlProps } from './control-props';
import { DateControl } from './date';
import { Part } from './part';

/** A first and a last day. */
export function PeriodControl({ control: { min, max }, id, value, onChange, ...rest }: ControlProps<'period'>) {
  const words = useWords();
  const parts = periodParts(value);
  const ends = [
    { name: 'from', label: words.from, endId: id },
    { name: 'to', label: words.to, endId: `${id}-to` },
  ] as const;
  return (
    <div class="parts">
      {ends.map(({ name, label, endId }) => (
        <Part key={name} id={endId} label={label}>
          <DateControl
            {...rest}
            control={{ kind: 'date', min, max }}
            id={endId}
            value={parts[name]}
            onChange={(day) => onChange(periodAnswer({ ...parts, [name]: typeof day === 'string' ? day : '' }))}
          />
        </Part>
      ))}
    </div>
  );
}
