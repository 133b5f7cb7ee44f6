import Modal, { ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import type { Callback } from '../../bridge/callback';
import type { ModalRequest } from '../../bridge/modal-request';
import { modalSize } from '../../renderer/modal-size';
import { AppFrame } from './app-frame';
import type { ModuleSession } from './module-session';

interface AppModalProps {
  readonly session: ModuleSession;
  readonly request: ModalRequest | undefined;
  readonly onClosed: () => void;
}

/** The modal an app opened over the page, with a frame of the app in it. */
export function AppModal({ session, request, onClosed }: AppModalProps) {
  return <ModalTransition>{request !== undefined && <OpenModal session={session} request={request} onClosed={onClosed} />}</ModalTransition>;
}

function OpenModal({ session, request, onClosed }: AppModalProps & { readonly request: ModalRequest }) {
  const [watchers] = useState<Callback[]>(() => []);
  const { module } = session;
  const title = request.title ?? '';
  const size = typeof request.size === 'object' ? request.size.width : request.size;
  const resource = request.resource ?? module.resource;
  const close = (payload?: unknown) => {
    for (const watcher of watchers) void watcher(payload);
    void request.onClose?.(payload);
    onClosed();
  };
  return (
    <Modal
      width={modalSize(size)}
      label={title === '' ? module.title : title}
      onClose={() => close()}
      shouldCloseOnEscapePress={request.closeOnEscape !== false}
      shouldCloseOnOverlayClick={request.closeOnOverlayClick !== false}
    >
      {title !== '' && (
        <ModalHeader hasCloseButton>
          <ModalTitle>{title}</ModalTitle>
        </ModalHeader>
      )}
      <ModalBody>
        <AppFrame
          session={session}
          resource={resource}
          // Guess: another resource than the module's own is a page of its own, not UI Kit.
          isNative={module.native && resource === module.resource}
          title={title === '' ? module.title : title}
          modalContext={request.context ?? {}}
          closeModal={close}
          onClose={(callback) => void watchers.push(callback)}
        />
      </ModalBody>
    </Modal>
  );
}
