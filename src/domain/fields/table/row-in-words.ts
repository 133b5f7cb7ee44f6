import { isEmpty } from '../../logic/is-empty';
import type { FieldBehaviour } from '../field-behaviour';
import type { BoundColumn } from './bound-columns';
import { cellOf, type Row } from './row';

/** How a cell is written under the behaviour of its column. */
export type ShowCell = (behaviour: FieldBehaviour, cell: unknown) => string;

/** The cells of a row as people read them, each after the label of its column; empty cells are left out. */
export function rowInWords(row: Row, columns: readonly BoundColumn[], show: ShowCell): string {
  return columns
    .flatMap(({ key, label, behaviour }) => {
      const cell = cellOf(row, key);
      const text = isEmpty(cell) ? '' : show(behaviour, cell);
      return text === '' ? [] : [`${label}: ${text}`];
    })
    .join('; ');
}
