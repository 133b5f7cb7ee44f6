import { Box, Inline, SectionMessage, SectionMessageAction, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import { designChanges } from './design-changes';
import { AdviceList } from './advice-list';
import { FormDetails } from './form-details';
import { Palette } from './palette';
import { QuestionEditor } from './question-editor';
import { QuestionList } from './question-list';
import { questionName } from './question-name';
import type { Design } from './use-design';

const list = xcss({ width: '22rem', maxWidth: '100%', flexGrow: '1' });
const editor = xcss({ width: '26rem', maxWidth: '100%', flexGrow: '2' });

/** Where a form is designed: its questions in order, the palette, and the editor of the chosen question. */
export function DesignTab({ design }: { readonly design: Design }) {
  const { state, apply } = design;
  return (
    <Box paddingBlock="space.200">
      <Inline space="space.400" rowSpace="space.300" shouldWrap alignBlock="start">
        <Box xcss={list}>
          <Stack space="space.300">
            <FormDetails key={state.generation} design={design} />
            <QuestionList design={design} />
            {state.deleted ? (
              <Undo
                label={questionName(state.deleted.entry.field, state.deleted.index)}
                onUndo={() => apply(designChanges.undoRemove())}
              />
            ) : null}
            <AdviceList fields={state.fields} />
            <Palette onAdd={(type) => apply(designChanges.add(type))} />
          </Stack>
        </Box>
        <Box xcss={editor}>
          <QuestionEditor key={state.selected ?? 'none'} design={design} />
        </Box>
      </Inline>
    </Box>
  );
}

function Undo({ label, onUndo }: { readonly label: string; readonly onUndo: () => void }) {
  return (
    <Box role="status">
      <SectionMessage
        appearance="information"
        actions={<SectionMessageAction onClick={onUndo}>Undo</SectionMessageAction>}
      >
        <Text>{`“${label}” is deleted.`}</Text>
      </SectionMessage>
    </Box>
  );
}
