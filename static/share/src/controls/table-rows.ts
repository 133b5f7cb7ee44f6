import type { Problem } from '../../../../src/domain/answers/problem';
import type { ComponentType } from 'preact';
import type { Control, TableControl } from '../../../../src/domain/fields';
import type { Row } from '../../../../src/domain/fields/table/row';
import type { Json } from '../../../../src/domain/json';
import type { ControlProps } from './control-props';

/** What draws the input of a cell. */
export type CellControl = ComponentType<ControlProps<Control['kind']>>;

/** What draws the rows of a table is given. */
export interface DrawnRows {
  readonly control: TableControl;
  /** The id of the question. */
  readonly id: string;
  readonly rows: readonly Row[];
  /** A number for each row that stays with it. */
  readonly ids: readonly number[];
  readonly Cell: CellControl;
  readonly problems: readonly Problem[];
  onCell(at: number, key: string, value: Json | undefined): void;
  onRemove(at: number): void;
}
