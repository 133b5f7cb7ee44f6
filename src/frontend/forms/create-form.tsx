import { ErrorMessage, Label, RequiredAsterisk, Stack, Textfield } from '@forge/react';
import React, { useRef, useState } from 'react';
import { FormName } from '../../domain/form/form-name';
import { formsCall } from '../client/call';
import { eventText } from '../controls/event-text';
import { Dialog } from './dialog';
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
  const change = (text: string) => {
    name.current = text;
  };
  return (
    <Dialog title="Create form" confirm="Create" action={creating} onConfirm={create} onClose={onClose}>
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
          isInvalid={isNameless}
          onChange={(event) => change(eventText(event))}
        />
        {isNameless ? <ErrorMessage>Give the form a name of at most 120 characters.</ErrorMessage> : null}
      </Stack>
    </Dialog>
  );
}
