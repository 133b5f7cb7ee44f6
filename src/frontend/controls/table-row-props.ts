import type { ComponentType } from 'react';
import type { Problem } from '../../domain/answers/problem';
import type { TableControl } from '../../domain/fields';
import type { Row } from '../../domain/fields/table/row';
import type { AnswerStep } from '../../domain/filling/answer-step';
import type { ControlProps } from './control-props';

/** What draws the input of a cell. */
export type CellControl = ComponentType<ControlProps>;

/** What one row of a table is given. */
export interface TableRowProps {
  readonly control: TableControl;
  /** The id of the question. */
  readonly id: string;
  readonly at: number;
  readonly row: Row;
  readonly isDisabled: boolean;
  readonly Cell: CellControl;
  readonly problems: readonly Problem[];
  /** Whether its first cell takes the focus when it is drawn first. */
  readonly takesFocus: boolean;
  /** Whether its button to remove it takes the focus, the row before it having gone. */
  readonly takesRemoveFocus: boolean;
  onCell(key: string, step: AnswerStep): void;
  onLeave(key: string): void;
  onRemove(): void;
}
