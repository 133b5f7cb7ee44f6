import { canonicalJson } from '../canonical-json';
import { Json } from '../json';
import type { Field } from './field';

/** One difference between two definitions: of a field, a rule, a translation or the language of the form. */
export interface FormChange {
  readonly kind:
    | 'field-added'
    | 'field-removed'
    | 'field-moved'
    | 'type-changed'
    | 'label-changed'
    | 'help-changed'
    | 'required-changed'
    | 'condition-changed'
    | 'require-condition-changed'
    | 'enable-condition-changed'
    | 'default-changed'
    | 'checks-changed'
    | 'option-added'
    | 'option-removed'
    | 'option-renamed'
    | 'option-condition-changed'
    | 'options-reordered'
    | 'setting-changed'
    | 'column-added'
    | 'column-removed'
    | 'column-moved'
    | 'column-renamed'
    | 'unique-changed'
    | 'total-changed'
    | 'rule-added'
    | 'rule-removed'
    | 'rule-changed'
    | 'rule-moved'
    | 'form-renamed'
    | 'language-changed'
    | 'translation-changed';
  /** The key of the field or the rule, or the language; empty for the form itself. */
  readonly field: string;
  /** The question as people read it: its newer label. A rule and a language have none but what they are called in the form. */
  readonly label: string;
  /** The type of the question whose setting changed. */
  readonly type?: string;
  /** The key of the column of a table that changed; its label follows that of the question in `label`. */
  readonly column?: string;
  /** The name of a setting, or the value of an option. */
  readonly part?: string;
  readonly before: Json;
  readonly after: Json;
}

/** What a difference is told of. */
export type Named = Pick<Field, 'key' | 'label'>;

/** What was and what is; missing where there was or is nothing. */
export type BeforeAndAfter = readonly [before: Json | undefined, after: Json | undefined];

/** One difference of what is named. */
export function formChange(
  kind: FormChange['kind'],
  { key, label }: Named,
  [before, after]: BeforeAndAfter,
): FormChange {
  return { kind, field: key, label, before: before ?? null, after: after ?? null };
}

/** Whether two parts of definitions are the same. */
export function isSamePart(first: unknown, second: unknown): boolean {
  return canonicalJson(first) === canonicalJson(second);
}

/** A part of a definition as JSON: without what is undefined. */
export function plainPart(part: unknown): Json | undefined {
  return part === undefined ? undefined : Json.parse(JSON.parse(JSON.stringify(part)));
}
