import { listInWords } from '../../formats/list-in-words';
import { labelWithoutValues } from '../label-without-values';

/** How many questions are called by their labels. */
const named = 4;

/** What questions are called with. */
export interface NamingWords {
  /** As whose people write a list. */
  readonly locale: string;
  quoted(label: string): string;
  /** So many questions that are not called by their labels. */
  more(count: number): string;
}

/** Calls questions by their labels, as many as can be read at once. */
export function namedQuestions(labels: readonly string[], { locale, quoted, more }: NamingWords): string {
  const all = labels.map((label) => quoted(labelWithoutValues(label)));
  if (all.length <= named) return listInWords(all, locale);
  const shown = all.slice(0, named - 1);
  return listInWords([...shown, more(all.length - shown.length)], locale);
}
