import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { plainWording, wordingFor, type Wording } from '../../../src/domain/answers/sentences/wording';
import type { Definition } from '../../../src/domain/form/definition';
import { ownSentences } from '../../../src/domain/form/translation/own-sentences';
import { readerLocale } from '../../../src/domain/form/translation/reader-locale';
import { english } from './languages/english';
import type { PageWords } from './languages/page-words';
import type { Spoken } from './languages/spoken';

/** How the page is read. */
export interface Reading {
  readonly language: string;
  /** As whose people numbers and days are written. */
  readonly locale: string;
  /** In which words problems are told. */
  readonly wording: Wording;
  /** What the page itself says. */
  readonly words: PageWords;
}

/** Hands down how the page is read. */
export const ReadingContext = createContext<Reading>({
  language: 'en',
  locale: 'en',
  wording: plainWording,
  words: english.words,
});

/** How the page is read. */
export function useReading(): Reading {
  return useContext(ReadingContext);
}

/** What the page itself says. */
export function useWords(): PageWords {
  return useReading().words;
}

/** How a form is read in a language by somebody who reads the wanted locales. */
export function readingIn(
  definition: Pick<Definition, 'translations'>,
  { language, spoken = english }: { readonly language: string; readonly spoken: Spoken | undefined },
  wanted: readonly string[],
): Reading {
  const locale = readerLocale(language, wanted);
  const own = ownSentences(definition, language);
  return { language, locale, words: spoken.words, wording: wordingFor({ catalogue: spoken.catalogue, own, locale }) };
}
