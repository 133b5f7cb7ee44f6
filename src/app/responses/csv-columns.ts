import { fieldTypeOf, type FieldBehaviour, type Reference } from '../../domain/fields';
import { labelWithoutValues } from '../../domain/form/label-without-values';
import type { Version } from '../../domain/form/version';

/** How many of the newest versions give the file its columns. */
export const columnVersions = 50;

/** One column of the file: a question over all versions that ask it. */
export interface CsvColumn {
  readonly key: string;
  readonly label: string;
  /** How each version that asks it reads its answers, by version number. */
  readonly behaviours: ReadonlyMap<number, FieldBehaviour>;
}

/** The columns of a form's versions (newest first): the newest labels and order, then questions that only older versions ask. */
export function csvColumns(versions: readonly Version[]): readonly CsvColumn[] {
  const columns = new Map<string, { label: string; behaviours: Map<number, FieldBehaviour> }>();
  for (const { number, definition } of versions) {
    for (const { key, label, type, settings } of definition.fields) {
      const fieldType = fieldTypeOf(type);
      if (!fieldType.takesAnswer) continue;
      const behaviour = fieldType.bind(settings);
      const column = columns.get(key) ?? {
        label: labelWithoutValues(label),
        behaviours: new Map<number, FieldBehaviour>(),
      };
      column.behaviours.set(number, behaviour);
      columns.set(key, column);
    }
  }
  return [...columns].map(([key, column]) => ({ key, ...column }));
}

/** Whom and what one answer names by their ids, under the version it was given to. */
export function csvReferences({ behaviours }: CsvColumn, versionNumber: number, answer: unknown): readonly Reference[] {
  return answer === undefined ? [] : (behaviours.get(versionNumber)?.references?.(answer) ?? []);
}

/** The CSV value of one answer under the version it was given to. */
export function csvCell({ behaviours }: CsvColumn, versionNumber: number, answer: unknown): string {
  return answer === undefined ? '' : (behaviours.get(versionNumber)?.csv(answer) ?? '');
}
