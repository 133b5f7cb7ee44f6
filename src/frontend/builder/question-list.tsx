import { Box, Button, DynamicTable, Heading, Stack, Text } from '@forge/react';
import React from 'react';
import type { Field } from '../../domain/form/field';
import { designChanges } from './design-changes';
import { useFormParts } from './form-parts';
import { outlineOf } from './outline';
import { partName } from './part-name';
import { questionFacts } from './question-facts';

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
  const fields = useFormParts();
  const entry = state.fields[index];
  const part = outlineOf(fields)[index];
  if (!entry || !part) return null;
  const facts = questionFacts(entry.field, fields);
  return (
    <Box paddingInlineStart={indents[part.depth] ?? 'space.0'}>
      <Stack space="space.025" alignInline="start">
        <Button
          appearance="subtle"
          spacing="compact"
          isSelected={entry.id === state.selected}
          onClick={() => apply(designChanges.select(entry.id))}
        >
          {titleInList(fields, index)}
        </Button>
        {facts === '' ? null : (
          <Box paddingInlineStart="space.150">
            <Text size="small" color="color.text.subtle">
              {facts}
            </Text>
          </Box>
        )}
      </Stack>
    </Box>
  );
}

/** How far a part stands in, by how many pages and sections it stands in. */
const indents = ['space.0', 'space.200', 'space.400'] as const;

function titleInList(fields: readonly Field[], index: number): string {
  const { title = '', group } = outlineOf(fields)[index] ?? {};
  const name = partName(fields, index);
  if (fields[index]?.label.trim() === '') return name;
  return group ? `${title}: ${name}` : `${title.replace('Question ', '')}. ${name}`;
}
