import { Button } from '@forge/react';
import React from 'react';

interface MoveButtonsProps {
  readonly index: number;
  /** How many things there are to move among. */
  readonly count: number;
  onMove(to: number): void;
}

/** Moves one of several things a place up or down; works without a mouse. */
export function MoveButtons({ index, count, onMove }: MoveButtonsProps) {
  return (
    <>
      <Button spacing="compact" iconBefore="arrow-up" isDisabled={index === 0} onClick={() => onMove(index - 1)}>
        Move up
      </Button>
      <Button
        spacing="compact"
        iconBefore="arrow-down"
        isDisabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      >
        Move down
      </Button>
    </>
  );
}
