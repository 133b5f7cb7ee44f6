import { Box, Button, HelperMessage, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { ColumnControl } from '../../domain/fields';
import { sumInWords } from '../../domain/filling/table-rows';
import { usePlace } from '../words/place';
import type { ControlProps } from './control-props';
import { TableRow } from './table-row';
import type { CellControl } from './table-row-props';
import { useRows } from './use-rows';

/** Rows of cells, to add to and to take from; the cells of a row stand side by side where there is room. */
export function TableControl(props: ControlProps<'table'> & { readonly Cell: CellControl }) {
  const { control, id, isDisabled, problems = [], Cell } = props;
  const table = useRows(props);
  const { rows, said } = table;
  const isFull = rows.length >= control.max;
  return (
    <Stack space="space.100">
      {rows.length === 0 ? <Text color="color.text.subtle">No rows yet.</Text> : null}
      {table.ids.map((rowId, at) => (
        <TableRow
          key={rowId}
          {...{ control, id, isDisabled, Cell, at }}
          row={rows[at] ?? {}}
          problems={problems.filter((problem) => problem.path?.[0] === at && table.shows(problem, rowId))}
          takesFocus={table.focus === rowId}
          takesRemoveFocus={table.removeFocus === rowId}
          onCell={(key, step) => table.change(rowId, key, step)}
          onLeave={(key) => table.leave(rowId, key)}
          onRemove={() => table.remove(rowId)}
        />
      ))}
      <Sums columns={control.columns.filter(({ total }) => total && rows.length > 0)} {...{ rows }} />
      <Inline>
        <Button iconBefore="add" spacing="compact" isDisabled={isDisabled || isFull} onClick={table.add}>
          Add row
        </Button>
      </Inline>
      {isFull ? <HelperMessage>{`There can be ${control.max} rows at most.`}</HelperMessage> : null}
      <Box role="status">{said === '' ? null : <HelperMessage>{said}</HelperMessage>}</Box>
    </Stack>
  );
}

interface SumsProps {
  readonly columns: readonly ColumnControl[];
  readonly rows: ReturnType<typeof useRows>['rows'];
}

function Sums({ columns, rows }: SumsProps) {
  const { locale } = usePlace();
  return (
    <>
      {columns.map((column) => (
        <Text key={column.key} weight="semibold">
          {`Total of ${column.label}: ${sumInWords(rows, column, locale)}`}
        </Text>
      ))}
    </>
  );
}
