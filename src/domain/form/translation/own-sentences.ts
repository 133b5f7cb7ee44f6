import type { Language, Translations } from './translations';

const prefix = 'message.';

/** The name under which a form has its own sentence for a code. */
export function messageName(code: string): string {
  return `${prefix}${code}`;
}

/** Whether a text of this name is a sentence for a code. */
export function isMessage(name: string): boolean {
  return name.startsWith(prefix);
}

/** The code that the name of a message holds. */
export function codeOfMessage(name: string): string {
  return name.slice(prefix.length);
}

/** The sentences of a form itself for those who read it in a language, by their codes; they win over those of the product. */
export function ownSentences(
  { translations = {} }: { readonly translations?: Translations },
  language: Language,
): Readonly<Record<string, string>> {
  const texts = Object.hasOwn(translations, language) ? translations[language] : undefined;
  const messages = Object.entries(texts ?? {}).filter(([name]) => isMessage(name));
  return Object.fromEntries(messages.map(([name, sentence]) => [codeOfMessage(name), sentence]));
}
