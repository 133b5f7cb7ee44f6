import { Heading, Stack } from '@forge/react';
import React from 'react';
import { fieldTypeOf } from '../../domain/fields';
import { ChecksEditor } from './checks/checks-editor';
import { PartConditions } from './condition/part-conditions';
import { DefaultValue } from './default-value';
import { designChanges } from './design-changes';
import type { DesignField } from './design-state';
import { useFormParts } from './form-parts';
import { outlineOf } from './outline';
import { QuestionActions } from './question-actions';
import { QuestionBasics } from './question-basics';
import { SettingEditor } from './settings/setting-editor';
import type { Design } from './use-design';

interface QuestionEditorProps {
  readonly design: Design;
  readonly entry: DesignField;
  readonly index: number;
}

/** The editor of one part of a form: what every part has, the settings of its type, and the logic around it. */
export function QuestionEditor({ design, entry, index }: QuestionEditorProps) {
  const { label, group, isQuestion, takesAnswer } = fieldTypeOf(entry.field.type);
  const title = outlineOf(useFormParts())[index]?.title ?? '';
  return (
    <Stack space="space.200">
      <Heading as="h2" size="small">
        {group ? title : `${title}: ${label}`}
      </Heading>
      <QuestionActions design={design} entry={entry} index={index} />
      <QuestionBasics design={design} entry={entry} />
      <Settings design={design} entry={entry} />
      {isQuestion ? <DefaultValue design={design} entry={entry} /> : null}
      {takesAnswer ? <ChecksEditor design={design} entry={entry} /> : null}
      <PartConditions design={design} entry={entry} />
    </Stack>
  );
}

function Settings({ design, entry }: Omit<QuestionEditorProps, 'index'>) {
  const { id, field, highestOption } = entry;
  const { settingControls } = fieldTypeOf(field.type);
  if (settingControls.length === 0) return null;
  return (
    <Stack space="space.150">
      {settingControls.map((control) => (
        <SettingEditor
          key={control.name}
          control={control}
          id={`${id}-${control.name}`}
          value={field.settings[control.name]}
          own={field.key}
          highestOption={highestOption}
          onChange={(step) => design.apply(designChanges.set(id, control.name, step))}
        />
      ))}
    </Stack>
  );
}
