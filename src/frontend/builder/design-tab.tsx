import { Box, Inline, Stack, xcss } from '@forge/react';
import React, { useMemo } from 'react';
import { AdviceList } from './advice-list';
import { designChanges } from './design-changes';
import { contentOf } from './design-state';
import { FormDetails } from './form-details';
import { FormPartsProvider } from './form-parts';
import { Palette } from './palette';
import { PartEditor } from './part-editor';
import { QuestionList } from './question-list';
import { RuleList } from './rules/rule-list';
import { UndoDeletion } from './undo-deletion';
import type { Design } from './use-design';

const list = xcss({ width: '22rem', maxWidth: '100%', flexGrow: '1' });
const editor = xcss({ width: '26rem', maxWidth: '100%', flexGrow: '2' });

/** Where a form is designed: its parts in order, its rules, the palette, and the editor of what is chosen. */
export function DesignTab({ design }: { readonly design: Design }) {
  const { state, apply } = design;
  const parts = useMemo(() => contentOf(state).fields, [state]);
  return (
    <FormPartsProvider value={parts}>
      <Box paddingBlock="space.200">
        <Inline space="space.400" rowSpace="space.300" shouldWrap alignBlock="start">
          <Box xcss={list}>
            <Stack space="space.300">
              <FormDetails key={state.generation} design={design} />
              <QuestionList design={design} />
              <RuleList design={design} />
              <UndoDeletion design={design} />
              <AdviceList state={state} />
              <Palette onAdd={(type) => apply(designChanges.add(type))} />
            </Stack>
          </Box>
          <Box xcss={editor}>
            <PartEditor key={state.selected ?? 'none'} design={design} />
          </Box>
        </Inline>
      </Box>
    </FormPartsProvider>
  );
}
