import { Box, Button, HelperMessage, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import { movedOption, orderedOptions } from '../../domain/filling/order-answer';
import type { ControlProps } from './control-props';

/** All options in order, moved by buttons; the order they come in counts only once it is kept or changed. */
export function OrderControl({ control, value, isDisabled, onChange }: ControlProps<'order'>) {
  const ordered = orderedOptions(control.options, value);
  const isRanked = value !== undefined;
  const move = (option: string, places: number) => onChange(movedOption(ordered, option, places));
  return (
    <Stack space="space.050" alignInline="start">
      {ordered.map((option, at) => (
        <Inline key={option.value} space="space.100" alignBlock="center" shouldWrap>
          <Button spacing="compact" isDisabled={isDisabled || at === 0} onClick={() => move(option.value, -1)}>
            {`Move ${option.label} up`}
          </Button>
          <Button
            spacing="compact"
            isDisabled={isDisabled || at === ordered.length - 1}
            onClick={() => move(option.value, 1)}
          >
            Down
          </Button>
          <Text>{`${at + 1}. ${option.label}`}</Text>
        </Inline>
      ))}
      <Box role="status">
        <HelperMessage>{isRanked ? 'This order is your answer.' : 'Not ordered yet.'}</HelperMessage>
      </Box>
      {isRanked ? null : (
        <Button spacing="compact" isDisabled={isDisabled} onClick={() => onChange(ordered.map((each) => each.value))}>
          Keep this order
        </Button>
      )}
    </Stack>
  );
}
