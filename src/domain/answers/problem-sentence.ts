import { fieldTypes } from '../fields';
import { scalarInWords } from '../formats/scalar-in-words';
import { cutSentence, filledSentence, type CutSentence } from './filled-sentence';
import { placeInWords } from './place-in-words';
import type { Problem } from './problem';
import { rules } from './rules';

const sentences: ReadonlyMap<string, CutSentence> = new Map(
  [
    ['answer.unknown-question', 'This form does not have this question. Reload the form.'] as const,
    ...[...rules, ...fieldTypes].flatMap(({ messages }) => Object.entries(messages)),
  ].map(([code, sentence]) => [code, cutSentence(sentence)]),
);
const otherwise = cutSentence('Check this answer.');

/** The English sentence of a problem: where in the answer it is, what is wrong, and what to do; its numbers and days as a locale writes them, where one is given. */
export function problemSentence({ code, params }: Pick<Problem, 'code' | 'params'>, locale?: string): string {
  const sentence = sentences.get(code) ?? otherwise;
  const filled = filledSentence(sentence, (name) => {
    const value = params[name];
    return value === undefined ? undefined : scalarInWords(value, locale);
  });
  return `${placeInWords(params)}${filled}`;
}
