import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useCallback, useState } from 'react';
import { attempt } from '../flag-store';
import { hostCalls } from '../host-calls';
import { useLoaded } from '../use-loaded';
import { Section } from './section';

const loadGateway = () => hostCalls.gateway({});

/** Stops the gateway and starts it again, where the local site runs one. */
export function GatewaySection() {
  const { loaded, replace } = useLoaded('gateway', useCallback(loadGateway, []));
  const [isBusy, setBusy] = useState(false);
  if (loaded.kind !== 'ready') return null;
  const { running } = loaded.value;
  const toggle = () => {
    setBusy(true);
    void attempt(async () => replace(await hostCalls.gateway({ running: !running }))).finally(() => setBusy(false));
  };
  return (
    <Section title="Gateway">
      <p>
        <Lozenge appearance={running ? 'success' : 'removed'}>{running ? 'Running' : 'Stopped'}</Lozenge>
      </p>
      <p className="page-subtle">While it is stopped, forms on issues still open and submit; the catalogue does not.</p>
      <Button isLoading={isBusy} onClick={toggle}>
        {running ? 'Stop gateway' : 'Start gateway'}
      </Button>
    </Section>
  );
}
