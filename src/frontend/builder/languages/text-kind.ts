import { fieldTypeOf, type SettingControl } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';

/** What a text of a part is: its label, its help, one of its options. The name is that of the text within the part. */
export function textKind(field: Pick<Field, 'type'>, name: string): string {
  if (name === 'label') return 'Label';
  if (name === 'help') return 'Help text';
  const [setting, place, ...more] = name.split('.');
  if (setting === 'checks') return `Message of check ${String(place)}`;
  const control = fieldTypeOf(field.type).settingControls.find((each) => each.name === setting);
  if (!control) return 'Text';
  return control.kind === 'columns' ? columnKind(more) : kindOf(control);
}

/** What a text of a column is: its label, one of its options, or one of its settings. */
function columnKind([setting]: readonly string[]): string {
  if (setting === undefined) return 'Column';
  return setting === 'options' ? 'Option of the column' : `Column: ${setting}`;
}

function kindOf({ kind, item, label }: SettingControl): string {
  return kind === 'options' ? (item ?? 'Option') : label;
}
