/** A sentence cut where its parameters stand: texts at even places, names at odd ones. */
export type CutSentence = readonly string[];

/** Cuts a sentence where a parameter stands in braces. */
export function cutSentence(sentence: string): CutSentence {
  return sentence.split(/\{(\w+)\}/);
}

/** A sentence with its parameters put in; one that is not given stays as it is. */
export function filledSentence(cut: CutSentence, valueOf: (name: string) => string | undefined): string {
  const [only = ''] = cut;
  if (cut.length === 1) return only;
  return cut.map((part, at) => (at % 2 === 0 ? part : (valueOf(part) ?? `{${part}}`))).join('');
}
