/** How many questions are called by their labels. */
const named = 4;

/** What a sentence about some questions is put together with. */
export interface NamingWords {
  readonly and: string;
  quoted(label: string): string;
  /** So many questions that are not called by their labels. */
  more(count: number): string;
}

const english: NamingWords = {
  and: 'and',
  quoted: (label) => `“${label}”`,
  more: (count) => `${String(count)} more questions`,
};

/** Tells whoever fills a form that changed, in English, which of their answers could not be kept, and what to do. */
export function notKeptSentence(labels: readonly string[]): string {
  const answers = labels.length === 1 ? 'your answer' : 'your answers';
  return `This form has changed since you began, and ${answers} to ${namedQuestions(labels, english)} could not be kept: check the form before you submit.`;
}

/** Calls questions by their labels, as many as can be read at once. */
export function namedQuestions(labels: readonly string[], { and, quoted, more }: NamingWords): string {
  const all = labels.map((label) => quoted(withoutValues(label)));
  const shown = all.slice(0, Math.min(all.length, named) - 1);
  const last = all.length > named ? more(all.length - shown.length) : all.at(-1);
  return [shown.join(', '), last].filter(Boolean).join(` ${and} `);
}

/** A label with a gap where it takes a value from another answer. */
function withoutValues(label: string): string {
  return label.replaceAll(/\{\{.*?\}\}/g, '…');
}
