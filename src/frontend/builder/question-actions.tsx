import { Button, Inline } from '@forge/react';
import React from 'react';
import { designChanges } from './design-changes';
import type { DesignField } from './design-state';
import type { Design } from './use-design';

interface QuestionActionsProps {
  readonly design: Design;
  readonly entry: DesignField;
  readonly index: number;
}

/** What can be done with the chosen question as a whole; moving works here without a mouse. */
export function QuestionActions({ design: { state, apply }, entry: { id }, index }: QuestionActionsProps) {
  return (
    <Inline space="space.050" rowSpace="space.050" shouldWrap>
      <Button
        spacing="compact"
        iconBefore="arrow-up"
        isDisabled={index === 0}
        onClick={() => apply(designChanges.move(id, index - 1))}
      >
        Move up
      </Button>
      <Button
        spacing="compact"
        iconBefore="arrow-down"
        isDisabled={index === state.fields.length - 1}
        onClick={() => apply(designChanges.move(id, index + 1))}
      >
        Move down
      </Button>
      <Button spacing="compact" iconBefore="copy" onClick={() => apply(designChanges.duplicate(id))}>
        Duplicate
      </Button>
      <Button spacing="compact" iconBefore="trash" onClick={() => apply(designChanges.remove(id))}>
        Delete
      </Button>
    </Inline>
  );
}
