import type { Field } from '../../domain/form/field';

/** What a question is called in the builder, also before it has a label. */
export function questionName(field: Pick<Field, 'label'>, index: number): string {
  return field.label.trim() === '' ? `Question ${String(index + 1)} (no label yet)` : field.label;
}
