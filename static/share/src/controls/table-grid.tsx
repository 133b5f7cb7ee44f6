import { cellId, sumInWords } from '../../../../src/domain/filling/table-rows';
import { useReading, useWords } from '../reading';
import { RemoveRow } from './remove-row';
import { TableCell } from './table-cell';
import type { DrawnRows } from './table-rows';

/** Rows as a table with the names of the columns above and the sums below. */
export function TableGrid(props: DrawnRows) {
  const { control, ids, id } = props;
  const { columns } = control;
  const words = useWords();
  return (
    <div class="wide">
      <table class="grid">
        <thead>
          <tr>
            {columns.map(({ key, label, required }) => (
              <th key={key} scope="col">
                {label}
                {required && <span class="required"> {words.required}</span>}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {ids.map((rowId, at) => (
            <tr key={rowId} data-row={at}>
              {columns.map((column) => (
                <td key={column.key}>
                  <TableCell {...props} column={column} at={at} />
                </td>
              ))}
              <td>
                <RemoveRow id={cellId(id, at, 'remove')} at={at} onRemove={props.onRemove} />
              </td>
            </tr>
          ))}
        </tbody>
        {columns.some(({ total }) => total) && <Sums {...props} />}
      </table>
    </div>
  );
}

function Sums({ control: { columns }, rows }: DrawnRows) {
  const { locale, words } = useReading();
  return (
    <tfoot>
      <tr>
        {columns.map((column) => (
          <td key={column.key}>
            {column.total && (
              <>
                {words.total}
                <span class="sum-name">{words.of(column.label)}</span>: <b>{sumInWords(rows, column, locale)}</b>
              </>
            )}
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  );
}
