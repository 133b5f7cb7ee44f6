import { cellId, sumInWords } from '../../../../src/domain/filling/table-rows';
import { useReading } from '../reading';
import { RemoveRow } from './remove-row';
import { TableCell } from './table-cell';
import type { DrawnRows } from './table-rows';

/** Rows as cards, each a group of questions, with the sums below them. */
export function TableCards(props: DrawnRows) {
  const { control, ids, id, rows } = props;
  const { locale, words } = useReading();
  const summed = control.columns.filter(({ total }) => total);
  return (
    <>
      {ids.map((rowId, at) => (
        <div key={rowId} class="card" role="group" aria-label={words.row(at + 1)} data-row={at}>
          <p class="card-name" aria-hidden="true">
            {words.row(at + 1)}
          </p>
          {control.columns.map((column) => (
            <div key={column.key} class="cell">
              <TableCell {...props} column={column} at={at} />
            </div>
          ))}
          <RemoveRow id={cellId(id, at, 'remove')} at={at} onRemove={props.onRemove} />
        </div>
      ))}
      {summed.map((column) => (
        <p key={column.key} class="sum">
          {`${words.total}${words.of(column.label)}: `}
          <b>{sumInWords(rows, column, locale)}</b>
        </p>
      ))}
    </>
  );
}
