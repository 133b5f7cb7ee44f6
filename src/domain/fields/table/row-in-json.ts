import type { Json } from '../../json';
import { isEmpty } from '../../logic/is-empty';
import type { BoundColumn } from './bound-columns';
import { cellOf, type Row } from './row';

/** A row as other programs read it: the cells that are there, each as its column gives it. */
export function rowInJson(row: Row, columns: readonly BoundColumn[]): Json {
  return Object.fromEntries(
    columns.flatMap(({ key, behaviour }) => {
      const cell = cellOf(row, key);
      return isEmpty(cell) ? [] : [[key, behaviour.json(cell)]];
    }),
  );
}
