import { knownFieldType, type SettingControl } from '../fields';
import type { Json } from '../json';

/** A setting as its maker knows it from the builder. */
export interface SettingInWords {
  readonly name: string;
  /** A value as it reads there; undefined for one that is made of parts. */
  valueOf(value: Json): string | undefined;
}

/** Words a setting of a field type; by its plain name where the type has no control for it. */
export function settingInWords(type: string | undefined, name: string): SettingInWords {
  const control = knownFieldType(type)?.settingControls.find((each) => each.name === name);
  return { name: control?.label ?? name, valueOf: (value) => valueInWords(value, control) };
}

function valueInWords(value: Json, control: SettingControl | undefined): string | undefined {
  if (value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'object' || control?.kind === 'image') return undefined;
  return `“${choiceInWords(String(value), control)}”`;
}

function choiceInWords(value: string, control: SettingControl | undefined): string {
  return control?.choices?.find((choice) => choice.value === value)?.label ?? value;
}
