import { Button, LoadingButton, Modal, ModalBody, ModalFooter, ModalHeader, ModalTitle, Stack } from '@forge/react';
import React from 'react';
import { FailureMessage } from '../client/failure-message';
import type { Action } from './use-action';

interface DialogProps {
  readonly title: string;
  readonly children: React.ReactNode;
  /** The word on the button that does it. */
  readonly confirm: string;
  readonly cancel?: string | undefined;
  readonly appearance?: 'primary' | 'warning' | 'danger' | undefined;
  /** What the button starts; the dialog shows its progress and why it failed. */
  readonly action: Action;
  readonly onConfirm?: () => void;
  readonly onClose: () => void;
}

const titleAppearances = { primary: undefined, warning: 'warning', danger: 'danger' } as const;

/** A question with one thing to do and a way out. */
export function Dialog({ appearance = 'primary', action, ...props }: DialogProps) {
  return (
    <Modal onClose={props.onClose}>
      <ModalHeader>
        <ModalTitle appearance={titleAppearances[appearance]}>{props.title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <Stack space="space.200">
          {action.error ? <FailureMessage error={action.error} /> : null}
          {props.children}
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={props.onClose}>
          {props.cancel ?? 'Cancel'}
        </Button>
        <LoadingButton appearance={appearance} isLoading={action.isRunning} onClick={props.onConfirm ?? action.run}>
          {props.confirm}
        </LoadingButton>
      </ModalFooter>
    </Modal>
  );
}
