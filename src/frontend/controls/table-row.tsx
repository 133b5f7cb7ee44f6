import { Box, Button, Heading, Inline, Stack, xcss } from '@forge/react';
import React from 'react';
import { TableCell } from './table-cell';
import type { TableRowProps } from './table-row-props';

const card = xcss({
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
  padding: 'space.150',
});

/** One row: its cells side by side where there is room, or below each other, and a button to remove it. */
export function TableRow(props: TableRowProps) {
  const { control, at, isDisabled, takesRemoveFocus, onRemove } = props;
  const first = control.columns.find((column) => column.control !== undefined);
  const cells = control.columns.map((column) => (
    <TableCell key={column.key} {...props} column={column} takesFocus={props.takesFocus && column === first} />
  ));
  return (
    <Box xcss={card}>
      <Stack space="space.100">
        <Inline spread="space-between" alignBlock="center" shouldWrap>
          <Heading as="h4" size="xsmall">
            {`Row ${at + 1}`}
          </Heading>
          <Button
            key={takesRemoveFocus ? 'focused' : 'not focused'}
            spacing="compact"
            appearance="subtle"
            autoFocus={takesRemoveFocus}
            isDisabled={isDisabled}
            onClick={onRemove}
          >
            {`Remove row ${at + 1}`}
          </Button>
        </Inline>
        {control.shown === 'cards' ? (
          <Stack space="space.100">{cells}</Stack>
        ) : (
          <Inline space="space.150" rowSpace="space.100" shouldWrap>
            {cells}
          </Inline>
        )}
      </Stack>
    </Box>
  );
}
