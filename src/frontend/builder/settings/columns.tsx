import { Button, Inline, Stack } from '@forge/react';
import React, { useState } from 'react';
import { matchingIds } from '../../../domain/filling/table-rows';
import { Json } from '../../../domain/json';
import { FormPartsProvider } from '../form-parts';
import { addColumn, columnsAsFields, raised, readColumns, type Column } from './column-list';
import { ColumnEditor, type EditorOfSetting } from './column-editor';
import type { SettingProps } from './setting-props';

/** The columns of a table: add, edit, move, remove. Calculations in a row read the other columns by their keys. */
export function ColumnsSetting(props: SettingProps & { readonly Editor: EditorOfSetting }) {
  const { value, onChange, ...rest } = props;
  const columns = readColumns(value);
  const [kept, setKept] = useState<readonly number[]>([]);
  const ids = matchingIds(kept, columns.length);
  const take = (step: (columns: readonly Column[]) => readonly Column[]) =>
    onChange((before) => Json.parse(step(readColumns(before))));
  const move = (at: number) => {
    // The columns first: rows that are drawn anew take what they hold from them.
    take((before) => raised(before, at));
    setKept(raised(ids, at));
  };
  const remove = (at: number) => {
    take((before) => before.filter((_, place) => place !== at));
    setKept(ids.filter((_, place) => place !== at));
  };
  return (
    <FormPartsProvider value={columnsAsFields(columns)}>
      <Stack space="space.150">
        {columns.map((column, at) => (
          <ColumnEditor
            // UI Kit draws what moves forward one place too far, so that a row in another place is another row.
            key={`${String(at)} ${String(ids[at])}`}
            {...rest}
            {...{ column, at, take }}
            isOnly={columns.length === 1}
            onRaise={() => move(at)}
            onRemove={() => remove(at)}
          />
        ))}
        <Inline>
          <Button spacing="compact" iconBefore="add" onClick={() => take(addColumn)}>
            Add column
          </Button>
        </Inline>
      </Stack>
    </FormPartsProvider>
  );
}
