import { Heading, Stack, Text } from '@forge/react';
import React from 'react';
import { fieldTypeOf } from '../../domain/fields';
import { ConditionEditor } from './condition/condition-editor';
import { designChanges } from './design-changes';
import type { DesignField } from './design-state';
import { QuestionActions } from './question-actions';
import { QuestionBasics } from './question-basics';
import { SettingEditor } from './settings/setting-editor';
import type { Design } from './use-design';

/** The editor of the chosen question: what every question has, the settings of its type, and when it is shown. */
export function QuestionEditor({ design }: { readonly design: Design }) {
  const { fields, selected } = design.state;
  const index = fields.findIndex(({ id }) => id === selected);
  const entry = fields[index];
  if (!entry) return fields.length === 0 ? null : <Text color="color.text.subtle">Choose a question to edit it.</Text>;
  return (
    <Stack space="space.200">
      <Heading as="h2" size="small">
        {`Question ${String(index + 1)}: ${fieldTypeOf(entry.field.type).label}`}
      </Heading>
      <QuestionActions design={design} entry={entry} index={index} />
      <QuestionBasics design={design} entry={entry} />
      <Settings design={design} entry={entry} />
      <ConditionEditor
        id={`${entry.id}-condition`}
        condition={entry.field.showWhen}
        others={fields.filter((other) => other !== entry).map(({ field }) => field)}
        onChange={(step) => design.apply(designChanges.show(entry.id, step))}
      />
    </Stack>
  );
}

function Settings({ design, entry }: { readonly design: Design; readonly entry: DesignField }) {
  const { id, field, highestOption } = entry;
  return (
    <Stack space="space.150">
      {fieldTypeOf(field.type).settingControls.map((control) => (
        <SettingEditor
          key={control.name}
          control={control}
          id={`${id}-${control.name}`}
          value={field.settings[control.name]}
          highestOption={highestOption}
          onChange={(step) => design.apply(designChanges.set(id, control.name, step))}
        />
      ))}
    </Stack>
  );
}
