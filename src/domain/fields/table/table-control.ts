import type { TableControl } from '../control';
import type { BoundColumn } from './bound-columns';
import { mostRows } from './row';
import type { TableSettings } from './table-settings';

/** How a table is filled: the columns that can be filled or seen here. */
export function tableControl(
  { minRows = 0, maxRows = mostRows, shown }: TableSettings,
  columns: readonly BoundColumn[],
): TableControl {
  const drawn = columns.filter(({ behaviour: { part } }) => part.kind === 'question' || part.kind === 'computed');
  return {
    kind: 'table',
    columns: drawn.map(({ key, label, required, total, behaviour: { part, text } }) => ({
      key,
      label,
      required,
      total,
      control: part.kind === 'question' ? part.control : undefined,
      text,
    })),
    min: minRows,
    max: maxRows,
    shown,
  };
}
