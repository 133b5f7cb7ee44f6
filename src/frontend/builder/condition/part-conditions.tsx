import { Stack } from '@forge/react';
import React from 'react';
import { fieldTypeOf } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import { designChanges } from '../design-changes';
import type { DesignField } from '../design-state';
import type { Design } from '../use-design';
import { ConditionEditor } from './condition-editor';
import { conditionWords, type ConditionUse } from './condition-words';

/** When a part of a form is shown, and for what can be answered: when it is required and when it can be changed. */
export function PartConditions({ design, entry }: { readonly design: Design; readonly entry: DesignField }) {
  const { id, field } = entry;
  const words = conditionWords(fieldTypeOf(field.type).group ?? 'question');
  return (
    <Stack space="space.200">
      {usesFor(field).map((use) => (
        <ConditionEditor
          key={use}
          id={`${id}-${use}`}
          words={words[use]}
          condition={field[use]}
          own={field.key}
          onChange={(step) =>
            design.apply(designChanges.alter(id, (before) => ({ ...before, [use]: step(before[use]) })))
          }
        />
      ))}
    </Stack>
  );
}

/** What a condition can decide of a part: of what is only read or calculated, whether it is shown. */
function usesFor({ type }: Field): readonly ConditionUse[] {
  const { group, isQuestion, required } = fieldTypeOf(type);
  if (group) return ['showWhen', 'requireWhen', 'enableWhen'];
  if (!isQuestion) return ['showWhen'];
  return required === undefined ? ['showWhen', 'requireWhen', 'enableWhen'] : ['showWhen', 'enableWhen'];
}
