import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { attempt, pageFlags } from '../flag-store';
import { hostCalls } from '../host-calls';
import { useSession } from '../session-context';
import { Section } from './section';

async function fire(key: string): Promise<void> {
  const { ok, message } = await hostCalls.fireSchedule({ key });
  if (!ok) throw new Error(message);
  pageFlags.show({
    id: `schedule-${key}`,
    title: `${key} ran`,
    description: message,
    type: 'success',
    isAutoDismiss: true,
  });
}

/** Runs the app's scheduled triggers now. */
export function SchedulesSection() {
  const { app } = useSession().session;
  const [busy, setBusy] = useState<string>();
  const run = (key: string) => {
    setBusy(key);
    void attempt(() => fire(key)).finally(() => setBusy(undefined));
  };
  return (
    <Section title="Scheduled triggers">
      {app.scheduledTriggers.length === 0 && <p className="page-subtle">The app has none.</p>}
      <ul className="page-rows">
        {app.scheduledTriggers.map(({ key, interval }) => (
          <li key={key}>
            <span>
              <code>{key}</code>
              <span className="page-subtle">every {interval}</span>
            </span>
            <Button
              isLoading={busy === key}
              isDisabled={!app.installed}
              onClick={() => run(key)}
              aria-label={`Run now: ${key}`}
            >
              Run now
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
