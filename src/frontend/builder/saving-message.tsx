import { Box, List, ListItem, SectionMessage, SectionMessageAction, Stack, Text } from '@forge/react';
import React, { useMemo, useState } from 'react';
import { FailureMessage } from '../client/failure-message';
import { Confirm } from '../forms/confirm';
import { contentOf, isUnsaved, type DesignState } from './design-state';
import { publishReasons } from './reasons/publish-reasons';
import type { Saving } from './use-saving';

/** What saving or publishing led to, and what to do where it did not go through. */
export function SavingMessage({ saving, state }: { readonly saving: Saving; readonly state: DesignState }) {
  const { status } = saving;
  switch (status.kind) {
    case 'refused':
      return <Refused reasons={status.reasons} state={state} />;
    case 'failed':
      return <FailureMessage error={status.error} onRetry={() => void saving.take(status.step)} />;
    case 'conflict':
      return <Conflict saving={saving} />;
    case 'published':
      return isUnsaved(state) ? null : (
        <SectionMessage appearance="success" title={`Version ${String(status.version)} is published`}>
          <Text>People who open the form from now on get this version.</Text>
        </SectionMessage>
      );
    default:
      return null;
  }
}

interface RefusedProps {
  readonly reasons: readonly string[];
  readonly state: DesignState;
}

/** The reasons that still hold; what was mended meanwhile is no longer told. */
function Refused({ reasons, state }: RefusedProps) {
  const now = useMemo(() => new Set(publishReasons(contentOf(state))), [state]);
  const left = reasons.filter((reason) => now.has(reason));
  if (left.length === 0) return null;
  return (
    <Box role="alert">
      <SectionMessage appearance="error" title="The form cannot be saved like this">
        <List type="unordered">
          {left.map((reason) => (
            <ListItem key={reason}>{reason}</ListItem>
          ))}
        </List>
      </SectionMessage>
    </Box>
  );
}

type Choice = 'reloadTheirs' | 'keepMine';

function Conflict({ saving }: { readonly saving: Saving }) {
  const [choice, setChoice] = useState<Choice>();
  return (
    <Box role="alert">
      <SectionMessage
        appearance="warning"
        title="Somebody else changed this form"
        actions={[
          <SectionMessageAction key="theirs" onClick={() => setChoice('reloadTheirs')}>
            Reload theirs
          </SectionMessageAction>,
          <SectionMessageAction key="mine" onClick={() => setChoice('keepMine')}>
            Keep mine and save over theirs
          </SectionMessageAction>,
        ]}
      >
        <Text>
          It was saved after you opened it. Your changes are still on this page, not saved. Choose which to keep.
        </Text>
      </SectionMessage>
      {choice ? <Decision choice={choice} saving={saving} onClose={() => setChoice(undefined)} /> : null}
    </Box>
  );
}

const decisions = {
  reloadTheirs: {
    title: 'Reload their version?',
    confirm: 'Reload theirs',
    text: 'Your unsaved changes on this page are dropped.',
  },
  keepMine: {
    title: 'Save over their version?',
    confirm: 'Save mine',
    text: 'What they changed in the draft is replaced by what is on this page. Published versions stay as they are.',
  },
} as const;

function Decision({
  choice,
  saving,
  onClose,
}: {
  readonly choice: Choice;
  readonly saving: Saving;
  readonly onClose: () => void;
}) {
  const { title, confirm, text } = decisions[choice];
  return (
    <Confirm
      title={title}
      confirm={confirm}
      appearance="warning"
      onConfirm={() => saving.take(choice)}
      onClose={onClose}
    >
      <Stack>
        <Text>{text}</Text>
      </Stack>
    </Confirm>
  );
}
