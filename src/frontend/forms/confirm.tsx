import { Button, LoadingButton, Modal, ModalBody, ModalFooter, ModalHeader, ModalTitle, Stack } from '@forge/react';
import React from 'react';
import { FailureMessage } from '../client/failure-message';
import { useAction } from './use-action';

interface ConfirmProps {
  readonly title: string;
  readonly children: React.ReactNode;
  /** The word on the button that does it. */
  readonly confirm: string;
  readonly cancel?: string;
  readonly appearance?: 'primary' | 'warning' | 'danger';
  /** What happens; the dialog stays open with the reason where it fails. */
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something that cannot simply be taken back. */
export function Confirm({
  title,
  children,
  confirm,
  cancel = 'Cancel',
  appearance = 'primary',
  onConfirm,
  onClose,
}: ConfirmProps) {
  const action = useAction(onConfirm);
  const titled = { primary: undefined, warning: 'warning', danger: 'danger' } as const;
  return (
    <Modal onClose={onClose}>
      <ModalHeader>
        <ModalTitle appearance={titled[appearance]}>{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <Stack space="space.200">
          {action.error ? <FailureMessage error={action.error} /> : null}
          {children}
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          {cancel}
        </Button>
        <LoadingButton appearance={appearance} isLoading={action.isRunning} onClick={action.run}>
          {confirm}
        </LoadingButton>
      </ModalFooter>
    </Modal>
  );
}
