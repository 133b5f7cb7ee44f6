import { Button, Inline } from '@forge/react';
import React from 'react';
import { designChanges } from './design-changes';
import type { DesignField } from './design-state';
import { MoveButtons } from './move-buttons';
import type { Design } from './use-design';

interface QuestionActionsProps {
  readonly design: Design;
  readonly entry: DesignField;
  readonly index: number;
}

/** What can be done with the chosen question as a whole. */
export function QuestionActions({ design: { state, apply }, entry: { id }, index }: QuestionActionsProps) {
  return (
    <Inline space="space.050" rowSpace="space.050" shouldWrap>
      <MoveButtons index={index} count={state.fields.length} onMove={(to) => apply(designChanges.move(id, to))} />
      <Button spacing="compact" iconBefore="copy" onClick={() => apply(designChanges.duplicate(id))}>
        Duplicate
      </Button>
      <Button spacing="compact" iconBefore="trash" onClick={() => apply(designChanges.remove(id))}>
        Delete
      </Button>
    </Inline>
  );
}
