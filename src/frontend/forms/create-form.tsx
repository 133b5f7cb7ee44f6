import {
  Button,
  ErrorMessage,
  Label,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  RequiredAsterisk,
  Stack,
  Textfield,
} from '@forge/react';
import React, { useRef, useState } from 'react';
import { FormName } from '../../domain/form/form';
import { formsCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { eventText } from '../controls/event-text';
import { useAction } from './use-action';

interface CreateFormProps {
  readonly onClose: () => void;
  readonly onCreated: (formId: string) => void;
}

/** Asks for the name of a new form and creates it. */
export function CreateForm({ onClose, onCreated }: CreateFormProps) {
  const name = useRef('');
  const [isNameless, setIsNameless] = useState(false);
  const creating = useAction(async () => {
    const { form } = await formsCall('forms.create', { name: name.current });
    onCreated(form.id);
  });
  const create = () => {
    const isNamed = FormName.safeParse(name.current).success;
    setIsNameless(!isNamed);
    if (isNamed) creating.run();
  };
  return (
    <Modal onClose={onClose}>
      <ModalHeader>
        <ModalTitle>Create form</ModalTitle>
      </ModalHeader>
      <ModalBody>
        {creating.error ? <FailureMessage error={creating.error} /> : null}
        <NameField
          isInvalid={isNameless}
          onChange={(text) => {
            name.current = text;
          }}
        />
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <LoadingButton appearance="primary" isLoading={creating.isRunning} onClick={create}>
          Create
        </LoadingButton>
      </ModalFooter>
    </Modal>
  );
}

function NameField({
  isInvalid,
  onChange,
}: {
  readonly isInvalid: boolean;
  readonly onChange: (name: string) => void;
}) {
  return (
    <Stack>
      <Label labelFor="new-form-name">
        Name
        <RequiredAsterisk />
      </Label>
      <Textfield
        id="new-form-name"
        name="new-form-name"
        autoFocus
        isRequired
        isInvalid={isInvalid}
        onChange={(event) => onChange(eventText(event))}
      />
      {isInvalid ? <ErrorMessage>Give the form a name of at most 120 characters.</ErrorMessage> : null}
    </Stack>
  );
}
