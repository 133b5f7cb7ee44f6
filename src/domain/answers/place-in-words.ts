import { filledSentence } from './filled-sentence';
import type { Problem } from './problem';
import type { Wording } from './sentences/wording';

/** Where in an answer of parts a problem is, as people say it before its sentence: “Row 2, Price: ”; empty where it is about the whole. */
export function placeInWords({ atRow, atColumn }: Problem['params'], { sentences }: Wording): string {
  if (atRow === undefined || atColumn === undefined) return '';
  const values: Problem['params'] = { atRow, atColumn };
  return `${filledSentence(sentences.get('answer.at-cell') ?? [], (name) => values[name]?.toString())} `;
}
