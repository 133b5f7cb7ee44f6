import { fieldTypes } from '../fields';
import type { Problem } from './problem';
import { rules } from './rules';

const sentences: ReadonlyMap<string, string> = new Map([
  ['answer.unknown-question', 'This form does not have this question. Reload the form.'],
  ...[...rules, ...fieldTypes].flatMap(({ messages }) => Object.entries(messages)),
]);

/** The English sentence of a problem: what is wrong and what to do. */
export function problemSentence({ code, params }: Pick<Problem, 'code' | 'params'>): string {
  const sentence = sentences.get(code) ?? 'Check this answer.';
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}
