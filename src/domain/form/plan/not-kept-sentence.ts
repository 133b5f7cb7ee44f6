import { namedQuestions, type NamingWords } from './named-questions';

const english: NamingWords = {
  locale: 'en-GB',
  quoted: (label) => `“${label}”`,
  more: (count) => `${String(count)} more questions`,
};

/** Tells whoever fills a form that changed, in English, which of their answers could not be kept, and what to do. */
export function notKeptSentence(labels: readonly string[]): string {
  const answers = labels.length === 1 ? 'your answer' : 'your answers';
  return `This form has changed since you began, and ${answers} to ${namedQuestions(labels, english)} could not be kept: check the form before you submit.`;
}
