import { Box, Heading, Inline, LoadingButton, Stack, Text, xcss } from '@forge/react';
import React, { useRef, useState } from 'react';
import type { People } from '../../domain/form/access';
import type { MakerPolicy } from '../../domain/policy/maker-policy';
import { adminCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { RadioChoice } from '../forms/radio-choice';
import { useAction, type Action } from '../forms/use-action';
import { PeopleField } from '../settings/people-field';

const column = xcss({ maxWidth: '40rem' });

const choices = [
  { value: 'everyone', label: 'Everyone in Jira' },
  { value: 'restricted', label: 'Only these people and groups' },
] as const;

interface Draft {
  readonly isRestricted: boolean;
  readonly people: People;
}

/** Who may build forms on this site. */
export function Makers({ makers }: { readonly makers: MakerPolicy }) {
  const { draft, change, policy } = useMakersDraft(makers);
  const [isSaved, setIsSaved] = useState(false);
  const saving = useAction(async () => {
    await adminCall('admin.save-makers', { makers: policy() });
    setIsSaved(true);
  });
  const alter = (step: (before: Draft) => Draft) => {
    setIsSaved(false);
    change(step);
  };
  return (
    <Box xcss={column}>
      <Stack space="space.150">
        <MakersHeading />
        <RadioChoice
          name="makers"
          label="Makers"
          options={choices}
          value={draft.isRestricted ? 'restricted' : 'everyone'}
          onChange={(makersAre) => alter((before) => ({ ...before, isRestricted: makersAre === 'restricted' }))}
        />
        <Text size="small" color="color.text.subtle">
          Jira admins always may. Everyone can fill forms, whatever you choose here.
        </Text>
        {draft.isRestricted ? (
          <PeopleField
            id="makers"
            title="May build forms"
            right="build forms"
            people={draft.people}
            onChange={(step) => alter((before) => ({ ...before, people: step(before.people) }))}
          />
        ) : null}
        <SaveMakers saving={saving} isSaved={isSaved} />
      </Stack>
    </Box>
  );
}

function useMakersDraft(makers: MakerPolicy) {
  const [draft, setDraft] = useState<Draft>(() => ({
    isRestricted: makers.kind === 'restricted',
    people: makers.kind === 'restricted' ? makers.people : { users: [], groups: [] },
  }));
  const newest = useRef(draft);
  const change = (step: (before: Draft) => Draft) => {
    newest.current = step(newest.current);
    setDraft(newest.current);
  };
  const policy = (): MakerPolicy =>
    newest.current.isRestricted ? { kind: 'restricted', people: newest.current.people } : { kind: 'everyone' };
  return { draft, change, policy };
}

function MakersHeading() {
  return (
    <Heading as="h2" size="medium">
      Who may build forms
    </Heading>
  );
}

function SaveMakers({ saving, isSaved }: { readonly saving: Action; readonly isSaved: boolean }) {
  return (
    <Stack space="space.150">
      {saving.error ? <FailureMessage error={saving.error} onRetry={saving.run} /> : null}
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <LoadingButton appearance="primary" isLoading={saving.isRunning} onClick={saving.run}>
          Save
        </LoadingButton>
        <Box role="status">{isSaved ? <Text color="color.text.subtle">Saved</Text> : null}</Box>
      </Inline>
    </Stack>
  );
}
