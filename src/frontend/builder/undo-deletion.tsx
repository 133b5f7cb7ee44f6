import { Box, SectionMessage, SectionMessageAction, Text } from '@forge/react';
import React from 'react';
import { designChanges } from './design-changes';
import type { Design } from './use-design';

/** Says what was deleted last, and takes it back; nothing where nothing was. */
export function UndoDeletion({ design: { state, apply } }: { readonly design: Design }) {
  if (!state.deleted) return null;
  return (
    <Box role="status">
      <SectionMessage
        appearance="information"
        actions={<SectionMessageAction onClick={() => apply(designChanges.undoRemove())}>Undo</SectionMessageAction>}
      >
        <Text>{`“${state.deleted.name}” is deleted.`}</Text>
      </SectionMessage>
    </Box>
  );
}
