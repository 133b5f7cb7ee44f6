import type { ColumnControl } from '../../../../src/domain/fields';
import { cellControl, cellId, cellSentences } from '../../../../src/domain/filling/table-rows';
import { useReading } from '../reading';
import { isGroup } from './is-group';
import type { DrawnRows } from './table-rows';

interface TableCellProps extends DrawnRows {
  readonly column: ColumnControl;
  readonly at: number;
}

/** One cell under its own name: its input, or what the form worked out, and what is wrong with it. */
export function TableCell(props: TableCellProps) {
  const { column, rows, id, at } = props;
  const { label, key, required, control } = column;
  const { locale, words } = useReading();
  const place = cellId(id, at, key);
  const name = (
    <>
      {label}
      <span class="visually-hidden">{words.inRow(at + 1)}</span>
      {required && <span class="required"> {words.required}</span>}
    </>
  );
  if (!control)
    return (
      <>
        <span class="cell-name">{name}</span>
        <output>{column.text(rows[at]?.[key], locale)}</output>
      </>
    );
  if (isGroup(cellControl(control)))
    return (
      <fieldset>
        <legend class="cell-name">{name}</legend>
        <Input {...props} />
      </fieldset>
    );
  return (
    <>
      <label class="cell-name" for={place}>
        {name}
      </label>
      <Input {...props} />
    </>
  );
}

function Input({ column, rows, id, at, problems, Cell, onCell }: TableCellProps) {
  const { key, required, control } = column;
  const place = cellId(id, at, key);
  const sentences = cellSentences(problems, [at, key], useReading().wording);
  const isInvalid = sentences.length > 0;
  if (!control) return null;
  return (
    <>
      <Cell
        control={cellControl(control)}
        id={place}
        value={rows[at]?.[key]}
        required={required}
        invalid={isInvalid}
        describedBy={isInvalid ? `${place}-error` : undefined}
        onChange={(value) => onCell(at, key, value)}
        onLeave={stays}
      />
      {isInvalid && (
        <p id={`${place}-error`} class="error">
          <span aria-hidden="true">⚠ </span>
          {sentences.join(' ')}
        </p>
      )}
    </>
  );
}

/** Leaving one cell is not leaving the question; the table sees for itself where the focus goes. */
function stays(): void {
  return undefined;
}
