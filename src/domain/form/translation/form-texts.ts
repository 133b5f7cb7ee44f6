import { knownFieldType } from '../../fields';
import type { Json } from '../../json';
import { isList } from '../../logic/expression/weight';
import type { DefinitionParts } from '../definition-parts';
import type { Field } from '../field';

/** One text of a form that whoever fills it reads. */
export interface FormText {
  /** Its name, which stays while the form is edited: by the keys of questions and rules and the values of options. */
  readonly name: string;
  readonly text: string;
}

/** What gives each text of a form another; the name tells which. */
export type TextStep = (name: string, text: string) => string;

/** Every text of a form in the order people read them. */
export function formTexts(form: DefinitionParts): readonly FormText[] {
  const texts: FormText[] = [];
  withTexts(form, (name, text) => {
    if (text.trim() !== '') texts.push({ name, text });
    return text;
  });
  return texts;
}

/** A form with its texts replaced one by one. */
export function withTexts<Form extends DefinitionParts>(form: Form, step: TextStep): Form {
  const fields = form.fields.map((field) => fieldWith(field, (name, text) => step(`field.${field.key}.${name}`, text)));
  const rules = form.rules?.map((rule) => {
    const { action } = rule;
    return action.kind === 'end'
      ? { ...rule, action: { ...action, message: step(`rule.${rule.key}.message`, action.message) } }
      : rule;
  });
  return { ...form, fields, ...(rules && { rules }) };
}

function fieldWith(field: Field, step: TextStep): Field {
  const { help, checks } = field;
  return {
    ...field,
    label: step('label', field.label),
    ...(help !== undefined && { help: step('help', help) }),
    settings: settingsWith(field.type, field.settings, step),
    ...(checks && {
      checks: checks.map((check, at) => ({ ...check, message: step(`checks.${String(at + 1)}`, check.message) })),
    }),
  };
}

type Settings = Readonly<Record<string, Json>>;

function settingsWith(type: Json | undefined, settings: Settings, step: TextStep): Settings {
  const texts = knownFieldType(type)?.texts ?? [];
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]): [string, Json] => {
      if (typeof value === 'string') return [name, texts.includes(name) ? step(name, value) : value];
      return [name, isList(value) ? value.map((part) => partWith(name, part, step)) : value];
    }),
  );
}

/** An option or a column with its label, and a column with its own texts; anything else as it is. */
function partWith(setting: string, part: Json, step: TextStep): Json {
  if (!isRecord(part) || typeof part.label !== 'string') return part;
  const { key, value, label, type, settings } = part;
  const named = key ?? value;
  if (typeof named !== 'string') return part;
  const own: TextStep = (name, text) => step(`${setting}.${named}.${name}`, text);
  return {
    ...part,
    label: step(`${setting}.${named}`, label),
    ...(isRecord(settings) && { settings: settingsWith(type, settings, own) }),
  };
}

function isRecord(value: Json | undefined): value is Settings {
  return typeof value === 'object' && value !== null && !isList(value);
}
