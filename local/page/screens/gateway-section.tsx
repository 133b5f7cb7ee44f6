import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import { attempt } from '../flag-store';
import { hostCalls } from '../host-calls';
import { useSession } from '../session-context';
import { Section } from './section';

/** Stops the gateway and starts it again, to see what the app does without it. */
export function GatewaySection() {
  const { session, update } = useSession();
  const { running } = session.gateway;
  const [isBusy, setBusy] = useState(false);
  const toggle = async () => {
    await hostCalls.gateway({ running: !running });
    update(await hostCalls.session({}));
  };
  return (
    <Section title="Gateway">
      <p>
        <Lozenge appearance={running ? 'success' : 'removed'}>{running ? 'Running' : 'Stopped'}</Lozenge>
      </p>
      <p className="page-subtle">While it is stopped, the app’s functions cannot reach what lies outside Jira.</p>
      <Button
        isLoading={isBusy}
        onClick={() => {
          setBusy(true);
          void attempt(toggle).finally(() => setBusy(false));
        }}
      >
        {running ? 'Stop gateway' : 'Start gateway'}
      </Button>
    </Section>
  );
}
