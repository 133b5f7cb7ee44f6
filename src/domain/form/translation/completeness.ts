import type { Definition } from '../definition';
import { formTexts, type FormText } from './form-texts';
import { nameTexts, type NamedForm } from './name-texts';
import type { Language } from './translations';

/** How far a translation has come. */
export interface Completeness {
  readonly language: Language;
  readonly translated: number;
  readonly of: number;
  /** Whole per cent, 100 only where nothing is missing. */
  readonly percent: number;
  readonly missing: readonly FormText[];
}

/** How complete each translation of a form is; with its name and description, where they are told. */
export function completeness(definition: Definition, named?: NamedForm): readonly Completeness[] {
  const texts = [...(named ? nameTexts(named) : []), ...formTexts(definition)];
  return Object.entries(definition.translations ?? {}).map(([language, translation]) => {
    const missing = texts.filter(({ name }) => !Object.hasOwn(translation, name));
    const translated = texts.length - missing.length;
    return { language, translated, of: texts.length, percent: percentOf(translated, texts.length), missing };
  });
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 100);
}
