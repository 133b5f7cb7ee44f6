import { Box, Button, Heading, Inline, Stack, xcss } from '@forge/react';
import React from 'react';
import type { Problem } from '../../domain/answers/problem';
import type { TableControl } from '../../domain/fields';
import type { Row } from '../../domain/fields/table/row';
import type { Json } from '../../domain/json';
import type { ControlProps } from './control-props';
import { TableCell } from './table-cell';

const card = xcss({
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
  padding: 'space.150',
});

/** What draws the input of a cell. */
export type CellControl = React.ComponentType<ControlProps>;

/** What one row of a table is given. */
export interface TableRowProps {
  readonly control: TableControl;
  /** The id of the question. */
  readonly id: string;
  readonly at: number;
  readonly row: Row;
  readonly isDisabled: boolean;
  readonly Cell: CellControl;
  readonly problems: readonly Problem[];
  /** Whether its first cell takes the focus when it is drawn first. */
  readonly takesFocus: boolean;
  /** Whether its button to remove it takes the focus, the row before it having gone. */
  readonly takesRemoveFocus: boolean;
  onCell(key: string, value: Json | undefined): void;
  onLeave(key: string): void;
  onRemove(): void;
}

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
