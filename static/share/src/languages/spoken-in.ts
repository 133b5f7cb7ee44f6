import { servingLanguage } from '../../../../src/domain/answers/sentences/serving-language';
import type { Spoken } from './spoken';

/** What loads the words of each language that the product speaks beside English. */
export const spokenLanguages: Readonly<Record<string, () => Promise<Spoken>>> = {
  de: async () => (await import('./german')).german,
};

/** What loads the product's words in a language; undefined where they are English, which is there. */
export function spokenIn(language: string): (() => Promise<Spoken>) | undefined {
  const serving = servingLanguage(language, Object.keys(spokenLanguages));
  return serving === undefined ? undefined : spokenLanguages[serving];
}
