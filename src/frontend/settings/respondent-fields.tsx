import { Heading, Inline, Label, Stack, Toggle } from '@forge/react';
import React from 'react';
import type { FormSettings } from '../../domain/form/form-settings';
import type { SettingsDraft, SettingsStep } from './settings-draft';

interface RespondentFieldsProps {
  readonly draft: SettingsDraft;
  readonly onChange: (step: SettingsStep) => void;
}

const toggles: readonly { readonly name: keyof FormSettings; readonly label: string }[] = [
  { name: 'respondentsSeeOwn', label: 'Respondents can see their own answers after they submit' },
  { name: 'respondentsEditOwn', label: 'Respondents can change their own answers on an issue after they submit' },
];

/** What a form lets its respondents do after they submit. */
export function RespondentFields({ draft, onChange }: RespondentFieldsProps) {
  const flip = (name: keyof FormSettings) =>
    onChange((before) => ({ ...before, settings: { ...before.settings, [name]: !before.settings[name] } }));
  return (
    <Stack space="space.100">
      <Heading as="h2" size="medium">
        Respondents
      </Heading>
      {toggles.map(({ name, label }) => (
        <Inline key={name} space="space.100" alignBlock="center">
          <Toggle id={name} isChecked={draft.settings[name]} onChange={() => flip(name)} />
          <Label labelFor={name}>{label}</Label>
        </Inline>
      ))}
    </Stack>
  );
}
