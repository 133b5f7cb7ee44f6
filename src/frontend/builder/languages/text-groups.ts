import { formTexts, type FormText } from '../../../domain/form/translation/form-texts';
import { nameTexts } from '../../../domain/form/translation/name-texts';
import type { DesignContent } from '../design-state';
import { outlineOf } from '../outline';
import { textKind } from './text-kind';

/** A text of a form, and what it is there. */
export interface NamedText extends FormText {
  readonly kind: string;
}

/** The texts of one part of a form. */
export interface TextGroup {
  readonly title: string;
  readonly texts: readonly NamedText[];
}

/** Every text of a form by the part it belongs to, in the order people read them. */
export function textGroups(content: DesignContent): readonly TextGroup[] {
  const outline = outlineOf(content.fields);
  const above = nameTexts(content).map((text) => ({ ...text, kind: text.name === 'name' ? 'Name' : 'Description' }));
  const fields = content.fields.map((field, index) => ({
    title: outline[index]?.title ?? 'Part',
    texts: formTexts({ fields: [field] }).map((text) => ({
      ...text,
      kind: textKind(field, text.name.slice(`field.${field.key}.`.length)),
    })),
  }));
  const rules = content.rules.map((rule, index) => ({
    title: `Rule ${String(index + 1)}`,
    texts: formTexts({ fields: [], rules: [rule] }).map((text) => ({ ...text, kind: 'Message' })),
  }));
  return [{ title: 'Form', texts: above }, ...fields, ...rules].filter(({ texts }) => texts.length > 0);
}
