import { Box, Button, Inline, Label, Stack, Textfield, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { Option } from '../../../domain/fields';
import { eventText } from '../../controls/event-text';

const grows = xcss({ flexGrow: '1', width: '10rem' });

interface OptionRowProps {
  readonly item: string;
  readonly id: string;
  readonly option: Option;
  readonly place: number;
  readonly isOnly: boolean;
  /** What stands below it. */
  readonly children: React.ReactNode;
  readonly onRename: (label: string) => void;
  readonly onRaise: () => void;
  readonly onRemove: () => void;
}

/** One option: its label, and what can be done with it as a whole. */
export function OptionRow({ item, id, option, place, isOnly, children, ...on }: OptionRowProps) {
  const [initial] = useState(option.label);
  return (
    <Stack space="space.050">
      <Inline space="space.075" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Label labelFor={id}>{`${item} ${String(place)}`}</Label>
        <Box xcss={grows}>
          <Textfield
            id={id}
            name={id}
            defaultValue={initial}
            isCompact
            onChange={(event) => on.onRename(eventText(event))}
          />
        </Box>
        <Button spacing="compact" appearance="subtle" isDisabled={place === 1} onClick={on.onRaise}>
          Up
        </Button>
        <Button spacing="compact" appearance="subtle" isDisabled={isOnly} onClick={on.onRemove}>
          Remove
        </Button>
      </Inline>
      {children}
    </Stack>
  );
}
