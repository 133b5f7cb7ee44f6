import { Heading, Stack, Text } from '@forge/react';
import React from 'react';
import { RadioChoice } from '../forms/radio-choice';
import { PeopleField } from './people-field';
import type { SettingsDraft, SettingsStep } from './settings-draft';

interface AccessFieldsProps {
  readonly draft: SettingsDraft;
  readonly onChange: (step: SettingsStep) => void;
}

const choices = [
  { value: 'open', label: 'Open: everyone who builds forms edits it, everyone in Jira sees its responses' },
  { value: 'restricted', label: 'Restricted: only the people and groups named here' },
] as const;

/** Who may edit a form and view its responses. */
export function AccessFields({ draft, onChange }: AccessFieldsProps) {
  return (
    <Stack space="space.150">
      <Heading as="h2" size="medium">
        Access
      </Heading>
      <RadioChoice
        name="access"
        label="Who may edit the form and view its responses"
        options={choices}
        value={draft.isRestricted ? 'restricted' : 'open'}
        onChange={(access) => onChange((before) => ({ ...before, isRestricted: access === 'restricted' }))}
      />
      <Text size="small" color="color.text.subtle">
        Its owner and Jira admins always may. Everyone can see the form’s name, add it to issues they may edit, and fill
        it.
      </Text>
      {draft.isRestricted ? (
        <Stack space="space.200">
          <PeopleField
            id="edit"
            title="May edit"
            right="edit"
            people={draft.edit}
            onChange={(step) => onChange((before) => ({ ...before, edit: step(before.edit) }))}
          />
          <PeopleField
            id="view"
            title="May view responses"
            right="view responses"
            people={draft.view}
            onChange={(step) => onChange((before) => ({ ...before, view: step(before.view) }))}
          />
        </Stack>
      ) : null}
    </Stack>
  );
}
