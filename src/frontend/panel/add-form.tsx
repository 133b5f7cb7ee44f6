import { Button, ButtonGroup, Inline, Label, LoadingButton, Select, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { AppError } from '../../contract/kernel/app-error';
import { asAppError } from '../client/as-app-error';
import { panelCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { useLoading } from '../client/use-loading';
import { LoadingNote } from '../words/loading-note';
import type { Panel } from './use-panel';

interface AddFormProps {
  readonly panel: Panel;
  onClose(): void;
}

/** Picks a published form and adds it to the issue. Where the forms cannot be had, the rest of the panel still works. */
export function AddForm({ panel, onClose }: AddFormProps) {
  const { issueId } = panel;
  const addable = useLoading(() => panelCall('panel.addable', { issueId }), [issueId]);
  const close = <Button onClick={onClose}>{addable.state === 'loaded' ? 'Cancel' : 'Back'}</Button>;
  if (addable.state === 'loaded' && addable.value.forms.length > 0)
    return <Picker panel={panel} forms={addable.value.forms} close={close} />;
  return (
    <Stack space="space.150" alignInline="start">
      {addable.state === 'loading' && <LoadingNote>Loading forms…</LoadingNote>}
      {addable.state === 'failed' && <FailureMessage error={addable.error} onRetry={addable.reload} />}
      {addable.state === 'loaded' && (
        <Text>No form is published yet. People who build forms publish them under Apps, Forms.</Text>
      )}
      {close}
    </Stack>
  );
}

interface Addable {
  readonly id: string;
  readonly name: string;
}

interface PickerProps {
  readonly panel: Panel;
  readonly forms: readonly Addable[];
  readonly close: React.JSX.Element;
}

function Picker({ panel, forms, close }: PickerProps) {
  const [formId, setFormId] = useState<string>();
  const [isAdding, setIsAdding] = useState(false);
  const [error, setError] = useState<AppError>();
  const add = async () => {
    if (formId === undefined) return;
    setIsAdding(true);
    setError(undefined);
    try {
      await panel.adopt(await panelCall('panel.add', { issueId: panel.issueId, formId }));
    } catch (thrown) {
      setError(asAppError(thrown));
      setIsAdding(false);
    }
  };
  const isDisabled = formId === undefined || isAdding;
  return (
    <Stack space="space.150">
      <FormSelect forms={forms} formId={formId} isDisabled={isAdding} onChoose={setFormId} />
      {error && <FailureMessage error={error} />}
      <Inline>
        <ButtonGroup label="Add a form">
          <LoadingButton appearance="primary" isLoading={isAdding} isDisabled={isDisabled} onClick={() => void add()}>
            Add
          </LoadingButton>
          {close}
        </ButtonGroup>
      </Inline>
    </Stack>
  );
}

interface FormSelectProps {
  readonly forms: readonly Addable[];
  readonly formId: string | undefined;
  readonly isDisabled: boolean;
  onChoose(formId: string | undefined): void;
}

function FormSelect({ forms, formId, isDisabled, onChoose }: FormSelectProps) {
  const options = forms.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Stack>
      <Label labelFor="add-form">Form to add</Label>
      <Select
        inputId="add-form"
        isSearchable
        placeholder="Choose a form"
        options={options}
        value={options.find(({ value }) => value === formId) ?? null}
        isDisabled={isDisabled}
        onChange={(chosen: { readonly value: string } | null) => onChoose(chosen?.value)}
      />
    </Stack>
  );
}
