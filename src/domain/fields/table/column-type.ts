import type { Control } from '../control';
import type { FieldType } from '../field-type';

/** The controls that fit in a cell. */
const inCells: ReadonlySet<Control['kind']> = new Set([
  'text',
  'multiline',
  'number',
  'one-of',
  'some-of',
  'flag',
  'date',
  'time',
  'moment',
  'period',
  'steps',
  'slider',
  'person',
  'group',
  'issue',
]);

/** Whether a table can have columns of a field type: it is worked out by the form, or filled with a control that fits in a cell. */
export function isColumnType({ bind, initialSettings }: FieldType): boolean {
  const { part } = bind(initialSettings);
  return part.kind === 'computed' || (part.kind === 'question' && inCells.has(part.control.kind));
}
