import { useWords } from '../reading';
import type { ControlProps } from './control-props';
import { TableCards } from './table-cards';
import { TableGrid } from './table-grid';
import type { CellControl } from './table-rows';
import { useRows } from './use-rows';

/** Rows of cells, to add to and to take from: a table where there is room for one, otherwise a card for each row. */
export function TableControl(props: ControlProps<'table'> & { readonly Cell: CellControl }) {
  const { control, id, describedBy, problems = [], Cell, onLeave } = props;
  const words = useWords();
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
        <p class="help">{words.noRows}</p>
      ) : (
        <Drawn
          {...{ control, id, rows, Cell }}
          ids={table.ids}
          problems={shown}
          onCell={table.change}
          onRemove={table.remove}
        />
      )}
      <AddRow id={`${id}-add`} max={control.max} isFull={rows.length >= control.max} {...table} />
    </div>
  );
}

/** A link to the question leads on to the first cell that needs another look. */
function toFirstWrongCell({ target, currentTarget }: FocusEvent): void {
  if (target !== currentTarget || !(currentTarget instanceof Element)) return;
  const wrong = currentTarget.querySelector('[aria-invalid="true"]');
  if (wrong instanceof HTMLElement) wrong.focus();
}

interface AddRowProps {
  readonly id: string;
  readonly max: number;
  readonly isFull: boolean;
  readonly said: string;
  add(): void;
}

function AddRow({ id, max, isFull, said, add }: AddRowProps) {
  const words = useWords();
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <button type="button" id={id} class="secondary" aria-disabled={isFull} onClick={() => !isFull && add()}>
        {words.addRow}
      </button>
      {isFull && <p class="help">{words.mostRows(max)}</p>}
    </>
  );
}
