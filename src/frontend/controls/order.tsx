import { Box, Button, HelperMessage, Inline, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { movedOption, orderedOptions } from '../../domain/filling/order-answer';
import type { ControlProps } from './control-props';

const ways = [
  { name: 'up', places: -1 },
  { name: 'down', places: 1 },
] as const;

/** The button that has the focus next, and how many came before it. */
interface Focus {
  readonly option: string | undefined;
  readonly way: string;
  readonly round: number;
}

/** All options in order, moved by buttons; the order they come in counts only once it is kept or changed. */
export function OrderControl({ control, value, isDisabled, onChange }: ControlProps<'order'>) {
  const ordered = orderedOptions(control.options, value);
  const isRanked = value !== undefined;
  const [focus, setFocus] = useState<Focus>({ option: undefined, way: '', round: 0 });
  const take = (step: (order: Order) => readonly string[], option: string | undefined, way: string) => {
    onChange((before) => [...step(orderedOptions(control.options, before))]);
    setFocus(({ round }) => ({ option, way, round: round + 1 }));
  };
  return (
    <Stack space="space.050" alignInline="start">
      {ordered.map((option, at) => (
        // By place: UI Kit puts an element that moves before another one place too far.
        <Inline key={at} space="space.100" alignBlock="center" shouldWrap>
          {ways.map(({ name, places }) => (
            <Move
              key={name}
              round={focus.option === option.value && focus.way === name ? focus.round : 0}
              isDisabled={isDisabled}
              onPress={() => take((order) => movedOption(order, option.value, places), option.value, name)}
            >
              {`Move ${option.label} ${name}`}
            </Move>
          ))}
          <Text>{`${at + 1}. ${option.label}`}</Text>
        </Inline>
      ))}
      <Box role="status">
        <HelperMessage>{isRanked ? 'This order is your answer.' : 'Not ordered yet.'}</HelperMessage>
      </Box>
      {isRanked ? null : (
        <Button spacing="compact" isDisabled={isDisabled} onClick={() => take(valuesOf, ordered[0]?.value, 'down')}>
          Keep this order
        </Button>
      )}
    </Stack>
  );
}

type Order = ReturnType<typeof orderedOptions>;

function valuesOf(options: Order): readonly string[] {
  return options.map(({ value }) => value);
}

interface MoveProps {
  /** Anything but nought: it has the focus. */
  readonly round: number;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

/**
 * A button that moves an option. The focus goes along with the option: its button is drawn anew with the focus in the new place,
 * and it can be pressed at the end of the list, too.
 */
function Move({ round, isDisabled, onPress, children }: MoveProps) {
  return (
    <Button key={round} spacing="compact" autoFocus={round > 0} isDisabled={isDisabled} onClick={onPress}>
      {children}
    </Button>
  );
}
