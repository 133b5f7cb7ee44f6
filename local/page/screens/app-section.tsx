import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import { ConfirmDialog } from '../confirm-dialog';
import { attempt } from '../flag-store';
import { hostCalls } from '../host-calls';
import { useSession } from '../session-context';
import { Section } from './section';

/** Installs the app on the local site and uninstalls it. */
export function AppSection() {
  const { session, update } = useSession();
  const { app } = session;
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const install = () => {
    setBusy(true);
    void attempt(async () => update(await hostCalls.install({}))).finally(() => setBusy(false));
  };
  return (
    <Section title={app.name}>
      <p>
        <Lozenge appearance={app.installed ? 'success' : 'default'}>
          {app.installed ? 'Installed' : 'Not installed'}
        </Lozenge>
      </p>
      {app.installationId !== undefined && (
        <p className="page-subtle">
          Installation <code>{app.installationId}</code>
        </p>
      )}
      <div className="page-actions">
        {app.installed ? (
          <Button onClick={() => setAsking(true)}>Uninstall</Button>
        ) : (
          <Button appearance="primary" isLoading={isBusy} onClick={install}>
            Install
          </Button>
        )}
      </div>
      <UninstallDialog isOpen={isAsking} onClose={() => setAsking(false)} />
    </Section>
  );
}

function UninstallDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { session, update } = useSession();
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={`Uninstall ${session.app.name}?`}
      action="Uninstall"
      onConfirm={() => attempt(async () => update(await hostCalls.uninstall({})))}
      onClose={onClose}
    >
      Its pages and panels disappear. The app is told first, so that it can say when its data goes.
    </ConfirmDialog>
  );
}
