import { catalogueOf } from '../../../domain/answers/sentences/catalogue-of';
import { formTexts, type FormText } from '../../../domain/form/translation/form-texts';
import { codeOfMessage } from '../../../domain/form/translation/own-sentences';
import { messageTexts } from '../../../domain/form/translation/message-texts';
import { nameTexts } from '../../../domain/form/translation/name-texts';
import type { Language } from '../../../domain/form/translation/translations';
import type { DesignContent } from '../design-state';
import { outlineOf } from '../outline';
import { textKind } from './text-kind';

/** A text of a form, and what it is there. */
export interface NamedText extends FormText {
  readonly kind: string;
  /** How the product says it itself where the form does not: then it need not be translated. */
  readonly otherwise?: string;
}

/** The texts of one part of a form. */
export interface TextGroup {
  readonly title: string;
  /** What a maker has to know of them. */
  readonly note?: string;
  readonly texts: readonly NamedText[];
}

/** What can be said in a language, by the part it belongs to: the texts of the form, and what the product says of its answers. */
export function textGroups(content: DesignContent, language: Language): readonly TextGroup[] {
  const isOwn = language === (content.others.language ?? 'en');
  const groups = [...(isOwn ? [] : ownTexts(content)), messages(content, language)];
  return groups.filter(({ texts }) => texts.length > 0);
}

function messages(content: DesignContent, language: Language): TextGroup {
  const { sentences = {} } = catalogueOf(language) ?? {};
  const texts = messageTexts(content).map((text) => ({
    ...text,
    kind: 'Message',
    otherwise: sentences[codeOfMessage(text.name)],
  }));
  return { title: 'Messages', note, texts };
}

const note = 'What people are told when an answer needs another look. What stands in braces is filled in: keep it.';

/** The texts of the form itself in the order people read them. */
function ownTexts(content: DesignContent): readonly TextGroup[] {
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
  return [{ title: 'Form', texts: above }, ...fields, ...rules];
}
