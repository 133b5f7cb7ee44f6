import { fieldTypeOf } from '../../fields';
import { columnsOf, type Asked } from '../columns-of';
import { labelsOf, questionMapping } from './option-mapping';

/** What becomes of a question, or of a column of one, that answers were given to. */
export interface QuestionChange {
  /** As people know it: by its older label. */
  readonly label: string;
  readonly change: 'kept' | 'removed' | 'type-changed' | 'options-changed' | 'columns-changed';
  /** Options that go on under another value, by their labels. */
  readonly mapped: readonly string[];
  /** Options that are gone, by their labels. */
  readonly lost: readonly string[];
  /** Those columns that do not stay as they are. */
  readonly columns: readonly QuestionChange[];
}

/** What becomes of a question in the next version. */
export function questionChange(before: Asked, after: Asked | undefined): QuestionChange {
  const said = { label: before.label, mapped: [], lost: [], columns: [] };
  if (!after) return { ...said, change: 'removed' };
  if (fieldTypeOf(before.type) !== fieldTypeOf(after.type)) return { ...said, change: 'type-changed' };
  const columns = columnChanges(before, after);
  if (columns.length > 0) return { ...said, change: 'columns-changed', columns };
  const { mapped, lost } = labelsOf(questionMapping(before, after));
  return { ...said, change: mapped.length + lost.length > 0 ? 'options-changed' : 'kept', mapped, lost };
}

function columnChanges(before: Asked, after: Asked): readonly QuestionChange[] {
  const later = new Map(columnsOf(after).map((column) => [column.key, column]));
  return columnsOf(before)
    .filter(({ type }) => fieldTypeOf(type).isQuestion)
    .map((column) => questionChange(column, later.get(column.key)))
    .filter(({ change }) => change !== 'kept');
}
