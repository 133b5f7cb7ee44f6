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
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [renamedName(name, renaming) ?? name, renamedTemplate(text, renaming)]),
  );
}

/** The translations of a form in which the texts of one part stand for another part too, and put in what it puts in. */
export function copiedTranslations(translations: Translations, renaming: Renaming): Translations {
  return Object.fromEntries(
    Object.entries(translations).map(([language, texts]) => [language, { ...texts, ...copiedTexts(texts, renaming) }]),
  );
}

function copiedTexts(texts: Translations[string], renaming: Renaming): Translations[string] {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      const copy = renamedName(name, renaming);
      return copy === undefined ? [] : [[copy, renamedTemplate(text, renaming)]];
    }),
  );
}

/** The name of the same text of the other part; undefined where it is no text of the one. */
function renamedName(name: string, { from, to }: Renaming): string | undefined {
  const before = `field.${from}.`;
  return name.startsWith(before) ? `field.${to}.${name.slice(before.length)}` : undefined;
}
