import { useEffect, useRef, useState } from 'preact/hooks';
import { cellId, matchingIds, rowsOf, withCell, withoutRow, withRow } from '../../../../src/domain/filling/table-rows';
import type { Json } from '../../../../src/domain/json';
import { useWords } from '../reading';
import type { ControlProps } from './control-props';

/** The rows of a question while they are filled: who they are, which one was just added, and where the focus goes next. */
export function useRows({ control: { columns }, id, value, onChange }: ControlProps<'table'>) {
  const words = useWords();
  const rows = rowsOf(value);
  const [kept, setKept] = useState<readonly number[]>([]);
  const [fresh, setFresh] = useState<number>();
  const [said, setSaid] = useState('');
  const focusOn = useNextFocus(rows.length);
  const ids = matchingIds(kept, rows.length);
  const first = columns.find(({ control }) => control !== undefined)?.key ?? '';
  return {
    rows,
    ids,
    /** The row that was added and not left since: nobody needs to hear what it lacks yet. */
    fresh,
    said,
    add() {
      const next = withRow(rows);
      setKept(matchingIds(ids, next.length));
      setFresh(rows.length);
      setSaid(words.rowAdded(next.length));
      focusOn(next.length, cellId(id, rows.length, first));
      onChange(next);
    },
    remove(at: number) {
      const next = withoutRow(rows, at);
      setKept(ids.filter((_, place) => place !== at));
      setFresh(undefined);
      setSaid(words.rowRemoved(at + 1));
      focusOn(next.length, next.length === 0 ? `${id}-add` : cellId(id, Math.min(at, next.length - 1), 'remove'));
      onChange(next);
    },
    change: (at: number, key: string, cell: Json | undefined) => onChange(withCell(rows, [at, key], cell)),
    /** Takes note of where the focus goes: to a row, or to none. Tells whether it leaves more than the row just added. */
    leavesRow(into: string | null | undefined) {
      if (fresh !== undefined && into === String(fresh)) return false;
      setFresh(undefined);
      return true;
    },
  };
}

/** Puts the focus on an element, by its id, once as many rows are drawn as it stands among. */
function useNextFocus(drawn: number): (rows: number, id: string) => void {
  const next = useRef<{ readonly rows: number; readonly id: string } | undefined>(undefined);
  useEffect(() => {
    if (next.current?.rows !== drawn) return;
    document.getElementById(next.current.id)?.focus();
    next.current = undefined;
  });
  return (rows, id) => {
    next.current = { rows, id };
  };
}
