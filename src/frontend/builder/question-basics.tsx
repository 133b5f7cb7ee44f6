import { ErrorMessage, HelperMessage, Inline, Label, RequiredAsterisk, Stack, Textfield, Toggle } from '@forge/react';
import React, { useState } from 'react';
import { fieldTypeOf } from '../../domain/fields';
import { eventText } from '../controls/event-text';
import { designChanges } from './design-changes';
import type { DesignField } from './design-state';
import { templateProblems } from './expression/expression-problems';
import { useFormParts } from './form-parts';
import type { Design } from './use-design';

interface BasicsProps {
  readonly design: Design;
  readonly entry: DesignField;
}

/** What every question has: label, help, and whether it must be answered. */
export function QuestionBasics({ design, entry }: BasicsProps) {
  const { apply } = design;
  const { id, field, keyIsFixed } = entry;
  const [initial] = useState(field.label);
  return (
    <Stack space="space.150">
      <Stack>
        <Label labelFor={`${id}-label`}>
          Label
          <RequiredAsterisk />
        </Label>
        <Textfield
          id={`${id}-label`}
          name={`${id}-label`}
          autoFocus
          isRequired
          defaultValue={initial}
          onChange={(event) => apply(designChanges.edit(id, { label: eventText(event) }))}
        />
        <Faults text={field.label} />
        <HelperMessage>
          {keyIsFixed ? `Kept as ${field.key}; this stays when the label changes.` : `Kept as ${field.key}.`}
        </HelperMessage>
      </Stack>
      <Help design={design} entry={entry} />
      <Required design={design} entry={entry} />
    </Stack>
  );
}

/** Whether it must be answered; nothing where the type says so itself. */
function Required({ design: { apply }, entry: { id, field } }: BasicsProps) {
  if (fieldTypeOf(field.type).required !== undefined) return null;
  return (
    <Inline space="space.100" alignBlock="center">
      <Toggle
        id={`${id}-required`}
        isChecked={field.required}
        onChange={() => apply(designChanges.toggleRequired(id))}
      />
      <Label labelFor={`${id}-required`}>Required</Label>
    </Inline>
  );
}

function Help({ design: { apply }, entry: { id, field } }: BasicsProps) {
  const [initial] = useState(field.help);
  return (
    <Stack>
      <Label labelFor={`${id}-help`}>Help</Label>
      <Textfield
        id={`${id}-help`}
        name={`${id}-help`}
        defaultValue={initial}
        onChange={(event) => apply(designChanges.edit(id, { help: eventText(event) || undefined }))}
      />
      <Faults text={field.help ?? ''} />
      <HelperMessage>
        {'Shown with the question. In a label or a help, {{key}} stands for the answer to the question with that key.'}
      </HelperMessage>
    </Stack>
  );
}

/** What is wrong with the keys and expressions between double braces. */
function Faults({ text }: { readonly text: string }) {
  const problems = templateProblems(text, useFormParts());
  return (
    <>
      {problems.map((problem) => (
        <ErrorMessage key={problem}>{problem}</ErrorMessage>
      ))}
    </>
  );
}
