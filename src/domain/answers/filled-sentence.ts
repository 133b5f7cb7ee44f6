/** A sentence cut where its parameters stand: texts at even places, names at odd ones. */
const cut = new Map<string, readonly string[]>();

/** A sentence with its parameters put in; one that is not given stays as it is. */
export function filledSentence(sentence: string, valueOf: (name: string) => string | undefined): string {
  const known = cut.get(sentence) ?? sentence.split(/\{(\w+)\}/);
  cut.set(sentence, known);
  if (known.length === 1) return sentence;
  return known.map((part, at) => (at % 2 === 0 ? part : (valueOf(part) ?? `{${part}}`))).join('');
}
