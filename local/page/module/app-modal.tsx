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
  return (
    <ModalTransition>
      {request !== undefined && <OpenModal session={session} request={request} onClosed={onClosed} />}
    </ModalTransition>
  );
}

/** What the request asks for, with what counts where it says nothing. */
function complete({ title = '', size, resource, context = {} }: ModalRequest, { module }: ModuleSession) {
  return {
    heading: title,
    title: title === '' ? module.title : title,
    width: modalSize(typeof size === 'object' ? size.width : size),
    resource: resource ?? module.resource,
    context,
  };
}

function OpenModal({ session, request, onClosed }: AppModalProps & { readonly request: ModalRequest }) {
  const [watchers] = useState<Callback[]>(() => []);
  const { module } = session;
  const { heading, title, width, resource, context } = complete(request, session);
  const close = (payload?: unknown) => {
    for (const watcher of watchers) void watcher(payload);
    void request.onClose?.(payload);
    onClosed();
  };
  const dismiss = (event: { readonly type: string }) => {
    if (event.type !== 'keydown' || request.closeOnEscape !== false) close();
  };
  return (
    <Modal
      width={width}
      label={title}
      onClose={dismiss}
      shouldCloseOnOverlayClick={request.closeOnOverlayClick !== false}
    >
      {heading !== '' && (
        <ModalHeader hasCloseButton>
          <ModalTitle>{heading}</ModalTitle>
        </ModalHeader>
      )}
      <ModalBody>
        <AppFrame
          session={session}
          resource={resource}
          // Guess: another resource than the module's own is a page of its own, not UI Kit.
          isNative={module.native && resource === module.resource}
          title={title}
          modalContext={context}
          closeModal={close}
          onClose={(callback) => void watchers.push(callback)}
        />
      </ModalBody>
    </Modal>
  );
}
