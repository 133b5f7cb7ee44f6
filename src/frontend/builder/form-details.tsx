import { Label, RequiredAsterisk, Stack, TextArea, Textfield } from '@forge/react';
import React, { useState } from 'react';
import { FormName } from '../../domain/form/form-name';
import { eventText } from '../controls/event-text';
import { designChanges } from './design-changes';
import type { Design } from './use-design';

/** The name of a form and the words above its first question. */
export function FormDetails({ design: { state, apply } }: { readonly design: Design }) {
  const [initial] = useState({ name: state.name, description: state.description });
  return (
    <Stack space="space.100">
      <Stack>
        <Label labelFor="form-name">
          Form name
          <RequiredAsterisk />
        </Label>
        <Textfield
          id="form-name"
          name="form-name"
          defaultValue={initial.name}
          isRequired
          isInvalid={!FormName.safeParse(state.name).success}
          onChange={(event) => apply(designChanges.rename(eventText(event)))}
        />
      </Stack>
      <Stack>
        <Label labelFor="form-description">Description</Label>
        <TextArea
          id="form-description"
          name="form-description"
          defaultValue={initial.description}
          minimumRows={2}
          resize="smart"
          maxLength={1_000}
          onChange={(event) => apply(designChanges.describe(eventText(event)))}
        />
      </Stack>
    </Stack>
  );
}
