import { Inline } from '@forge/react';
import React from 'react';
import { periodAnswer, periodParts } from '../../domain/filling/period-answer';
import type { ControlProps } from './control-props';
import { DateControl } from './date';
import { Part } from './part';

const ends = [
  { name: 'from', label: 'From' },
  { name: 'to', label: 'To' },
] as const;

/** A first and a last day. */
export function PeriodControl({ control: { min, max }, id, value, onChange, ...rest }: ControlProps<'period'>) {
  return (
    <Inline space="space.100" shouldWrap>
      {ends.map(({ name, label }) => (
        <Part key={name} id={`${id}-${name}`} label={label}>
          <DateControl
            {...rest}
            control={{ kind: 'date', min, max }}
            id={`${id}-${name}`}
            value={periodParts(value)[name]}
            onChange={(step) =>
              onChange((before) => {
                const parts = periodParts(before);
                const day = step(parts[name]);
                return periodAnswer({ ...parts, [name]: typeof day === 'string' ? day : '' });
              })
            }
          />
        </Part>
      ))}
    </Inline>
  );
}
