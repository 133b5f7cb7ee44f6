import { Box, Button, DynamicTable, Heading, Stack, Text } from '@forge/react';
import React from 'react';
import { designChanges } from './design-changes';
import { questionFacts } from './question-facts';
import { questionName } from './question-name';
import type { Design } from './use-design';

/** The questions of a form in their order: press one to edit it, drag one to move it. */
export function QuestionList({ design }: { readonly design: Design }) {
  const { state, apply } = design;
  return (
    <Stack space="space.100">
      <Heading as="h2" size="small">
        Questions
      </Heading>
      {state.fields.length === 0 ? (
        <Text color="color.text.subtle">No questions yet. Add the first one below.</Text>
      ) : (
        <DynamicTable
          label="Questions in order"
          rows={state.fields.map(({ id }, index) => ({
            key: id,
            cells: [
              {
                key: 'question',
                content: (
                  <Stack>
                    <QuestionCell design={design} index={index} />
                  </Stack>
                ),
              },
            ],
          }))}
          isRankable
          onRankEnd={({ sourceKey, destination }) => {
            if (destination) apply(designChanges.move(sourceKey, destination.index));
          }}
        />
      )}
    </Stack>
  );
}

function QuestionCell({ design: { state, apply }, index }: { readonly design: Design; readonly index: number }) {
  const entry = state.fields[index];
  if (!entry) return null;
  const fields = state.fields.map(({ field }) => field);
  return (
    <Stack space="space.025" alignInline="start">
      <Button
        appearance="subtle"
        spacing="compact"
        isSelected={entry.id === state.selected}
        onClick={() => apply(designChanges.select(entry.id))}
      >
        {`${String(index + 1)}. ${questionName(entry.field, index)}`}
      </Button>
      <Box paddingInlineStart="space.150">
        <Text size="small" color="color.text.subtle">
          {questionFacts(entry.field, fields)}
        </Text>
      </Box>
    </Stack>
  );
}
