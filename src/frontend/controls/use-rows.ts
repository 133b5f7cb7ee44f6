import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../domain/answers/problem';
import type { Row } from '../../domain/fields/table/row';
import { matchingIds, rowsOf, withCell, withoutRow, withRow } from '../../domain/filling/table-rows';
import { Json } from '../../domain/json';
import type { ControlProps } from './control-props';

interface Held {
  readonly rows: readonly Row[];
  /** A number for each row that stays with it. */
  readonly ids: readonly number[];
  /** The row that was added last, and those of its cells that were left: nobody needs to hear yet what the others lack. */
  readonly fresh?: { readonly row: number; readonly left: readonly string[] };
  readonly focus?: number;
  readonly removeFocus?: number;
  readonly said: string;
}

/** The rows of a question while they are filled. Handlers name a row by its number and read the newest rows: they may be a render old. */
export function useRows({ value, onChange, onLeave }: ControlProps<'table'>) {
  const [state, setState] = useState<Omit<Held, 'rows'>>({ ids: [], said: '' });
  const rows = rowsOf(value);
  const held: Held = { ...state, rows, ids: matchingIds(state.ids, rows.length) };
  const newest = useRef(held);
  useEffect(() => {
    newest.current = held;
  });
  const take = (step: (before: Held) => Held) => {
    const { rows: before } = newest.current;
    newest.current = step(newest.current);
    setState(newest.current);
    if (newest.current.rows !== before) onChange(Json.parse(newest.current.rows));
  };
  return {
    ...held,
    shows: ({ path }: Problem, row: number) => held.fresh?.row !== row || held.fresh.left.includes(String(path?.[1])),
    add: () => take(added),
    remove: (row: number) => take((before) => removed(before, row)),
    change: (row: number, key: string, cell: Json | undefined) =>
      take((before) => ({ ...before, rows: withCell(before.rows, [before.ids.indexOf(row), key], cell) })),
    leave(row: number, key: string) {
      take((before) => ({ ...before, fresh: leftIn(before.fresh, row, key) }));
      onLeave();
    },
  };
}

function added({ rows, ids }: Held): Held {
  const now = matchingIds(ids, rows.length + 1);
  const row = now.at(-1) ?? 0;
  return { rows: withRow(rows), ids: now, fresh: { row, left: [] }, focus: row, said: `Row ${now.length} added.` };
}

function removed({ rows, ids }: Held, row: number): Held {
  const at = ids.indexOf(row);
  const now = ids.filter((id) => id !== row);
  return {
    rows: withoutRow(rows, at),
    ids: now,
    removeFocus: now[Math.min(at, now.length - 1)],
    said: `Row ${at + 1} removed.`,
  };
}

function leftIn(fresh: Held['fresh'], row: number, key: string): Held['fresh'] {
  return fresh?.row === row ? { row, left: [...fresh.left, key] } : undefined;
}
