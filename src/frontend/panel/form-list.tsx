import { EmptyState, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { FailureMessage } from '../client/failure-message';
import { addButton } from './add-button';
import { AddForm } from './add-form';
import { FormRow } from './form-row';
import type { Panel } from './use-panel';

/** The forms of the issue, and the way to add one. */
export function FormList({ panel }: { readonly panel: Panel }) {
  const [isAdding, setIsAdding] = useState(false);
  const { view, screen } = panel;
  const error = screen.kind === 'list' ? screen.error : undefined;
  if (isAdding) return <AddForm panel={panel} onClose={() => setIsAdding(false)} />;
  const startAdding = () => setIsAdding(true);
  if (view.issueForms.length === 0) return <NoForms onAdd={view.mayAdd ? startAdding : undefined} />;
  return (
    <Stack space="space.150" alignInline="stretch">
      {error && <FailureMessage error={error} />}
      <Stack>
        {view.issueForms.map((issueForm) => (
          <FormRow key={issueForm.id} issueForm={issueForm} onOpen={() => void panel.openForm(issueForm.id)} />
        ))}
      </Stack>
      {view.mayAdd && <Stack alignInline="start">{addButton(startAdding)}</Stack>}
    </Stack>
  );
}

function NoForms({ onAdd }: { readonly onAdd: (() => void) | undefined }) {
  return (
    <Stack space="space.200">
      <EmptyState
        header="No forms on this issue yet"
        headingLevel={3}
        width="narrow"
        description={
          <Text>
            {onAdd
              ? 'Add a form to ask for what this issue needs. Everybody who can see the issue can fill it.'
              : 'People who can edit this issue can add one.'}
          </Text>
        }
        primaryAction={onAdd && addButton(onAdd, 'primary')}
      />
    </Stack>
  );
}
