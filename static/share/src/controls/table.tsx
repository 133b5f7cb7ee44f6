import { useEffect, useRef, useState } from 'preact/hooks';
import { cellId, matchingIds, rowsOf, withCell, withoutRow, withRow } from '../../../../src/domain/filling/table-rows';
import type { ControlProps } from './control-props';
import { TableCards } from './table-cards';
import { TableGrid } from './table-grid';
import type { CellControl, DrawnRows } from './table-rows';

/** Rows of cells, to add to and to take from: a table where there is room for one, otherwise a card for each row. */
export function TableControl(props: ControlProps<'table'> & { readonly Cell: CellControl }) {
  const { control, id, describedBy, problems = [], Cell, onLeave } = props;
  const table = useRows(props);
  const { rows } = table;
  const Drawn = control.shown === 'cards' ? TableCards : TableGrid;
  const leave = ({ relatedTarget }: FocusEvent) => {
    const row = relatedTarget instanceof Element ? relatedTarget.closest(`#${id} [data-row]`) : null;
    if (table.leavesRow(row?.getAttribute('data-row'))) onLeave();
  };
  const shown = problems.filter(({ path }) => path?.[0] !== table.fresh);
  return (
    <div
      id={id}
      class="rows"
      tabIndex={-1}
      aria-describedby={describedBy}
      onFocus={toFirstWrongCell}
      onFocusOut={leave}
    >
      {rows.length === 0 ? (
        <p class="help">No rows yet.</p>
      ) : (
        <Drawn
          {...{ control, id, rows, Cell }}
          ids={table.ids}
          problems={shown}
          onCell={table.change}
          onRemove={table.remove}
        />
      )}
      <p class="visually-hidden" role="status">
        {table.said}
      </p>
      <button
        type="button"
        id={`${id}-add`}
        class="secondary"
        aria-disabled={rows.length >= control.max}
        onClick={() => rows.length < control.max && table.add()}
      >
        Add row
      </button>
      {rows.length >= control.max && <p class="help">{`There can be ${control.max} rows at most.`}</p>}
    </div>
  );
}

/** A link to the question leads on to the first cell that needs another look. */
function toFirstWrongCell({ target, currentTarget }: FocusEvent): void {
  if (target !== currentTarget || !(currentTarget instanceof Element)) return;
  const wrong = currentTarget.querySelector('[aria-invalid="true"]');
  if (wrong instanceof HTMLElement) wrong.focus();
}

/** The rows of a question while they are filled: who they are, which one was just added, and where the focus goes next. */
function useRows({ control: { columns }, id, value, onChange }: ControlProps<'table'>) {
  const rows = rowsOf(value);
  const [kept, setIds] = useState<readonly number[]>([]);
  const [fresh, setFresh] = useState<number>();
  const [said, setSaid] = useState('');
  const focusRef = useRef<string | undefined>(undefined);
  useEffect(() => {
    const target = focusRef.current === undefined ? null : document.getElementById(focusRef.current);
    if (!target) return;
    focusRef.current = undefined;
    target.focus();
  });
  const ids = matchingIds(kept, rows.length);
  const first = columns.find(({ control }) => control !== undefined)?.key ?? '';
  return {
    rows,
    ids,
    fresh,
    said,
    add() {
      const next = withRow(rows);
      setIds(matchingIds(ids, next.length));
      setFresh(rows.length);
      setSaid(`Row ${next.length} added.`);
      focusRef.current = cellId(id, rows.length, first);
      onChange(next);
    },
    remove(at: number) {
      const next = withoutRow(rows, at);
      setIds(ids.filter((_, place) => place !== at));
      setFresh(undefined);
      setSaid(`Row ${at + 1} removed.`);
      focusRef.current = next.length === 0 ? `${id}-add` : cellId(id, Math.min(at, next.length - 1), 'remove');
      onChange(next);
    },
    change: ((at, key, cell) => onChange(withCell(rows, [at, key], cell))) satisfies DrawnRows['onCell'],
    /** Takes note of where the focus goes: to a row, or to none. Tells whether it leaves a row that was just added, or any other. */
    leavesRow(into: string | null | undefined) {
      if (fresh !== undefined && into === String(fresh)) return false;
      setFresh(undefined);
      return true;
    },
  };
}
