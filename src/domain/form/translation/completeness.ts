import { catalogueOf } from '../../answers/sentences/catalogue-of';
import type { Definition } from '../definition';
import { formTexts, type FormText } from './form-texts';
import { messageTexts } from './message-texts';
import { nameTexts, type NamedForm } from './name-texts';
import type { Language, Translation } from './translations';

/** How far a translation has come. */
export interface Completeness {
  readonly language: Language;
  readonly translated: number;
  readonly of: number;
  /** Whole per cent, 100 only where nothing is missing. */
  readonly percent: number;
  readonly missing: readonly FormText[];
}

/**
 * How complete each translation of a form is; with its name and description, where they are told. The product's own messages
 * count in a language that it does not speak itself, and so the form's own language is among them where it is one.
 */
export function completeness(definition: Definition, named?: NamedForm): readonly Completeness[] {
  const { language: own = 'en', translations = {} } = definition;
  const texts = [...(named ? nameTexts(named) : []), ...formTexts(definition)];
  const messages = messageTexts(definition);
  const inOthers = Object.entries(translations)
    .filter(([language]) => language !== own)
    .map(([language, translation]) =>
      howFar(language, translation, catalogueOf(language) ? texts : [...texts, ...messages]),
    );
  if (catalogueOf(own) || messages.length === 0) return inOthers;
  return [...inOthers, howFar(own, translations[own] ?? {}, messages)];
}

function howFar(language: Language, translation: Translation, texts: readonly FormText[]): Completeness {
  const missing = texts.filter(({ name }) => !Object.hasOwn(translation, name));
  const translated = texts.length - missing.length;
  return { language, translated, of: texts.length, percent: percentOf(translated, texts.length), missing };
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 100);
}
