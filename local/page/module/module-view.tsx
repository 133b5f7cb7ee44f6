import { useEffect, useState } from 'react';
import type { ModalRequest } from '../../bridge/modal-request';
import type { LocalModule } from '../../site/host-api';
import { useSession } from '../session-context';
import { AppFrame } from './app-frame';
import { AppModal } from './app-modal';
import { createModuleSession } from './module-session';

interface ModuleViewProps {
  readonly module: LocalModule;
  readonly issueKey?: string;
  readonly base?: string;
  /** Loads what the page shows again; the first one given counts. */
  readonly onRefresh?: () => void;
}

/** A module of the app at its place. Another person, issue or installation starts it anew. */
export function ModuleView(props: ModuleViewProps) {
  const { me, app } = useSession().session;
  const key = [props.module.key, props.issueKey, me.accountId, app.installationId].join(' ');
  return <StartedModule key={key} {...props} />;
}

function StartedModule({ module, issueKey, base, onRefresh }: ModuleViewProps) {
  const { session: page } = useSession();
  const [modal, setModal] = useState<ModalRequest>();
  const [{ session, start }] = useState(() =>
    createModuleSession({
      module,
      modules: page.app.modules,
      issueKey,
      base,
      resourceOrigin: page.resourceOrigin,
      refreshPage: onRefresh ?? (() => undefined),
      openModal: setModal,
    }),
  );
  useEffect(start, [start]);
  return (
    <>
      <AppFrame session={session} resource={module.resource} isNative={module.native} title={module.title} />
      <AppModal session={session} request={modal} onClosed={() => setModal(undefined)} />
    </>
  );
}
