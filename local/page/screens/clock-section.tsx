import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { attempt } from '../flag-store';
import { formatMoment } from '../format-date';
import { hostCalls } from '../host-calls';
import { useSession } from '../session-context';
import { ClockForm } from './clock-form';
import { Section } from './section';

const steps = [1, 7, 89, 91] as const;

/** Moves the clock of the whole local site. */
export function ClockSection() {
  const { session, update } = useSession();
  const { now, offsetDays } = session.clock;
  const [isBusy, setBusy] = useState(false);
  const move = (days: number) => {
    setBusy(true);
    void attempt(async () => update(await hostCalls.moveClock({ days }))).finally(() => setBusy(false));
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
      <ClockForm isBusy={isBusy} onMove={move} />
    </Section>
  );
}
