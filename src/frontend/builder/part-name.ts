import type { Field } from '../../domain/form/field';
import { outlineOf } from './outline';

/** What a part of a form is called in the builder, also before it has a label. */
export function partName(fields: readonly Pick<Field, 'label' | 'type'>[], index: number): string {
  const label = fields[index]?.label.trim() ?? '';
  return label === '' ? `${outlineOf(fields)[index]?.title ?? 'Part'} (no label yet)` : label;
}
