import { cutSentence, type CutSentence } from '../filled-sentence';
import type { Catalogue } from './catalogue';
import { english } from './english';

/** In which words problems are told. */
export interface Wording {
  /** A sentence for every code, cut where its parameters stand. */
  readonly sentences: ReadonlyMap<string, CutSentence>;
  /** As whose people numbers and days are written; plainly where it is not said. */
  readonly locale?: string;
}

/** What a wording is made of beside the English sentences, each winning over what stands before it. */
export interface WordingParts {
  readonly catalogue?: Catalogue;
  /** The sentences of a form itself, by their codes. */
  readonly own?: Readonly<Record<string, string>>;
  readonly locale?: string;
}

/** English sentences, numbers and days written plainly. */
export const plainWording: Wording = { sentences: cutAll(english.sentences) };

/** The wording of a reader. */
export function wordingFor({ catalogue = english, own = {}, locale }: WordingParts): Wording {
  const inLanguage = cutOf(catalogue);
  const isOwn = Object.keys(own).length > 0;
  return { sentences: isOwn ? new Map([...inLanguage, ...cutAll(own)]) : inLanguage, locale };
}

const cut = new WeakMap<Catalogue, Wording['sentences']>([[english, plainWording.sentences]]);

function cutOf(catalogue: Catalogue): Wording['sentences'] {
  const known = cut.get(catalogue);
  if (known) return known;
  // A code that a catalogue does not have yet is told in English.
  const made = new Map([...plainWording.sentences, ...cutAll(catalogue.sentences)]);
  cut.set(catalogue, made);
  return made;
}

function cutAll(sentences: Catalogue['sentences']): Wording['sentences'] {
  return new Map(Object.entries(sentences).map(([code, sentence]) => [code, cutSentence(sentence)]));
}
