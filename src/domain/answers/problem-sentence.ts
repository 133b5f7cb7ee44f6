import { scalarInWords } from '../formats/scalar-in-words';
import { filledSentence, type CutSentence } from './filled-sentence';
import { placeInWords } from './place-in-words';
import type { Problem } from './problem';
import { plainWording, type Wording } from './sentences/wording';

const nothing: CutSentence = [];

/** The sentence of a problem: where in the answer it is, what is wrong, and what to do; in plain English where no wording is given. */
export function problemSentence(
  { code, params }: Pick<Problem, 'code' | 'params'>,
  wording: Wording = plainWording,
): string {
  const { sentences, locale } = wording;
  const sentence = sentences.get(code) ?? sentences.get('answer.unclear') ?? nothing;
  const filled = filledSentence(sentence, (name) => {
    const value = params[name];
    return value === undefined ? undefined : scalarInWords(value, locale);
  });
  return `${placeInWords(params, wording)}${filled}`;
}
