import {
  Button,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  Stack,
  Text,
} from '@forge/react';
import React, { useState } from 'react';
import type { AppError } from '../../contract/kernel/app-error';
import type { IssueForm } from '../../domain/submission/issue-form';
import { asAppError } from '../client/as-app-error';
import { panelCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import type { Panel } from './use-panel';

interface RemoveFormProps {
  readonly panel: Panel;
  readonly issueForm: IssueForm;
}

/** Takes a form that nobody has submitted off the issue, after asking. */
export function RemoveForm({ panel, issueForm }: RemoveFormProps) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button appearance="subtle" spacing="compact" onClick={() => setIsAsking(true)}>
        Remove form
      </Button>
      <ModalTransition>
        {isAsking && <Confirmation panel={panel} issueForm={issueForm} onClose={() => setIsAsking(false)} />}
      </ModalTransition>
    </>
  );
}

function Confirmation({ panel, issueForm, onClose }: RemoveFormProps & { onClose(): void }) {
  const [isRemoving, setIsRemoving] = useState(false);
  const [error, setError] = useState<AppError>();
  const remove = async () => {
    setIsRemoving(true);
    setError(undefined);
    try {
      await panel.adopt(await panelCall('panel.remove', { issueId: panel.issueId, issueFormId: issueForm.id }));
    } catch (thrown) {
      setError(asAppError(thrown));
      setIsRemoving(false);
    }
  };
  return (
    <Modal width="small" onClose={onClose}>
      <ModalHeader>
        <ModalTitle>Remove this form?</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <Stack space="space.150">
          <Text>{`“${issueForm.name}” is taken off this issue. Drafts that people have of it here are deleted.`}</Text>
          {error && <FailureMessage error={error} />}
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <LoadingButton appearance="danger" isLoading={isRemoving} isDisabled={isRemoving} onClick={() => void remove()}>
          Remove
        </LoadingButton>
      </ModalFooter>
    </Modal>
  );
}
