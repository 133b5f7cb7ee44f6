import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { attempt } from '../flag-store';
import { formatMoment } from '../format-date';
import { hostCalls } from '../host-calls';
import { useSession } from '../session-context';
import { Section } from './section';

const steps = [1, 7, 89, 91] as const;

/** Moves the clock of the whole local site forward. */
export function ClockSection() {
  const { session, update } = useSession();
  const { now, offsetDays } = session.clock;
  const [days, setDays] = useState('');
  const [isBusy, setBusy] = useState(false);
  const move = (by: number) => {
    setBusy(true);
    void attempt(async () => update(await hostCalls.moveClock({ days: by }))).finally(() => setBusy(false));
  };
  const moveByTyped = (event: FormEvent) => {
    event.preventDefault();
    if (Number.isInteger(Number(days)) && days !== '') move(Number(days));
  };
  return (
    <Section title="Clock">
      <p>
        It is {formatMoment(now)}
        {offsetDays === 0 ? ', the machine’s own time.' : `, ${String(offsetDays)} days ahead of the machine.`}
      </p>
      <p className="page-subtle">Jira, the app and the gateway all follow this clock.</p>
      <div className="page-actions">
        {steps.map((step) => (
          <Button key={step} isDisabled={isBusy} onClick={() => move(step)}>
            {`+${String(step)} ${step === 1 ? 'day' : 'days'}`}
          </Button>
        ))}
      </div>
      <form onSubmit={moveByTyped} className="page-inline-form">
        <div>
          <Label htmlFor="clock-days">Days to move</Label>
          <Textfield
            id="clock-days"
            type="number"
            width="small"
            step={1}
            value={days}
            onChange={(event) => setDays(event.currentTarget.value)}
          />
        </div>
        <Button type="submit" isDisabled={isBusy || days === ''}>
          Move clock
        </Button>
      </form>
    </Section>
  );
}
