import { Button, DynamicTable, Heading, Stack, Text } from '@forge/react';
import React from 'react';
import { designChanges } from './design-changes';
import type { DesignField } from './design-state';
import { questionFacts } from './question-facts';
import { questionName } from './question-name';
import type { Design } from './use-design';

const head = { cells: [{ key: 'question', content: 'Question' }] };

/** The questions of a form in their order: press one to edit it, drag one to move it. */
export function QuestionList({ design: { state, apply } }: { readonly design: Design }) {
  const fields = state.fields.map(({ field }) => field);
  const row = ({ id, field }: DesignField, index: number) => ({
    key: id,
    isHighlighted: id === state.selected,
    cells: [
      {
        key: 'question',
        content: (
          <Stack space="space.025" alignInline="start">
            <Button
              appearance="subtle"
              spacing="compact"
              isSelected={id === state.selected}
              onClick={() => apply(designChanges.select(id))}
            >
              {`${String(index + 1)}. ${questionName(field, index)}`}
            </Button>
            <Text size="small" color="color.text.subtle">
              {questionFacts(field, fields)}
            </Text>
          </Stack>
        ),
      },
    ],
  });
  return (
    <Stack space="space.100">
      <Heading as="h2" size="small">
        Questions
      </Heading>
      {fields.length === 0 ? (
        <Text color="color.text.subtle">No questions yet. Add the first one below.</Text>
      ) : (
        <DynamicTable
          label="Questions in order"
          head={head}
          rows={state.fields.map(row)}
          isRankable
          onRankEnd={({ sourceKey, destination }) => {
            if (destination) apply(designChanges.move(sourceKey, destination.index));
          }}
        />
      )}
    </Stack>
  );
}
