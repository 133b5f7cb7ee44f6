import { useRef, useState } from 'react';
import type { Problem } from '../../domain/answers/problem';
import type { Row } from '../../domain/fields/table/row';
import type { AnswerStep } from '../../domain/filling/answer-step';
import { matchingIds, rowsOf, withCell, withoutRow, withRow } from '../../domain/filling/table-rows';
import { Json } from '../../domain/json';
import type { ControlProps } from './control-props';

/** What the page knows of the rows besides their answers. */
interface Marks {
  /** A number for each row that stays with it. */
  readonly ids: readonly number[];
  /** The row that was added last, and those of its cells that were left: nobody needs to hear yet what the others lack. */
  readonly fresh?: { readonly row: number; readonly left: readonly string[] };
  readonly focus?: number;
  readonly removeFocus?: number;
  readonly said: string;
}

interface Held extends Marks {
  readonly rows: readonly Row[];
}

/** The rows of a question while they are filled. Handlers name a row by its number, since what is drawn may be a render old. */
export function useRows({ value, onChange, onLeave }: ControlProps<'table'>) {
  const [marks, setMarks] = useState<Marks>({ ids: [], said: '' });
  // Only handlers write it: what is drawn is never newer than the last of them.
  const newest = useRef(marks);
  const held = withMarks(marks, value);
  const take = (step: (before: Held) => Held) =>
    onChange((value) => {
      const { rows, ...after } = step(withMarks(newest.current, value));
      newest.current = after;
      setMarks(after);
      return Json.parse(rows);
    });
  return {
    ...held,
    shows: ({ path }: Problem, row: number) => held.fresh?.row !== row || held.fresh.left.includes(String(path?.[1])),
    add: () => take(added),
    remove: (row: number) => take((before) => removed(before, row)),
    change: (row: number, key: string, step: AnswerStep) =>
      take((before) => changed(before, [before.ids.indexOf(row), key], step)),
    leave(row: number, key: string) {
      newest.current = { ...newest.current, fresh: leftIn(newest.current.fresh, row, key) };
      setMarks(newest.current);
      onLeave();
    },
  };
}

function withMarks(marks: Marks, value: Json | undefined): Held {
  const rows = rowsOf(value);
  return { ...marks, rows, ids: matchingIds(marks.ids, rows.length) };
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

function changed(before: Held, [at, key]: readonly [row: number, column: string], step: AnswerStep): Held {
  return { ...before, rows: withCell(before.rows, [at, key], step(before.rows[at]?.[key])) };
}

function leftIn(fresh: Marks['fresh'], row: number, key: string): Marks['fresh'] {
  return fresh?.row === row ? { row, left: [...fresh.left, key] } : undefined;
}
