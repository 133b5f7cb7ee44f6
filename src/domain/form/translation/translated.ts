import type { Definition } from '../definition';
import { withTexts } from './form-texts';
import type { Language, Translation } from './translations';

/** A form in another language; a text that is not translated stays as it is. */
export function translated(definition: Definition, language: Language | undefined): Definition {
  const texts = translationInto(definition, language);
  return texts ? withTexts(definition, (name, text) => textIn(texts, name) ?? text) : definition;
}

/** The name and the description of a form in another language, as far as they are translated. */
export function translatedName<Named extends { readonly name: string; readonly description?: string }>(
  form: Named,
  definition: Definition,
  language: Language | undefined,
): Named {
  const texts = translationInto(definition, language) ?? {};
  const description = form.description === undefined ? undefined : (textIn(texts, 'description') ?? form.description);
  return { ...form, name: textIn(texts, 'name') ?? form.name, ...(description !== undefined && { description }) };
}

function translationInto({ translations = {} }: Definition, language: Language | undefined): Translation | undefined {
  return language !== undefined && Object.hasOwn(translations, language) ? translations[language] : undefined;
}

function textIn(texts: Translation, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}
