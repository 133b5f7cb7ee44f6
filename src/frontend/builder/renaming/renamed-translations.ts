import type { OtherParts } from '../design-state';
import { renamedTemplate } from './renamed-text';
import type { Renaming } from './renaming';

type Translations = NonNullable<OtherParts['translations']>;

/** The translations of a form with a key renamed in the names of its texts and in what the texts put in. */
export function renamedTranslations(translations: Translations, renaming: Renaming): Translations {
  return Object.fromEntries(
    Object.entries(translations).map(([language, texts]) => [language, renamedTexts(texts, renaming)]),
  );
}

function renamedTexts(texts: Translations[string], renaming: Renaming): Translations[string] {
  const [before, after] = [`field.${renaming.from}.`, `field.${renaming.to}.`];
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name.startsWith(before) ? after + name.slice(before.length) : name,
      renamedTemplate(text, renaming),
    ]),
  );
}
