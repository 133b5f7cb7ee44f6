import { isEmpty } from '../../logic/is-empty';
import type { BoundColumn } from './bound-columns';
import { cellOf, type Row } from './row';

/** The cells of a row as people read them, each after the label of its column; empty cells are left out. */
export function rowInWords(row: Row, columns: readonly BoundColumn[], locale: string | undefined): string {
  return columns
    .flatMap(({ key, label, behaviour }) => {
      const cell = cellOf(row, key);
      const text = isEmpty(cell) ? '' : behaviour.text(cell, locale);
      return text === '' ? [] : [`${label}: ${text}`];
    })
    .join('; ');
}
