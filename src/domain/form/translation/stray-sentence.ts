/** Why a translated message cannot stand: it puts in, in braces, what its source does not; undefined where it can. */
export function straySentence(source: string, translation: string): string | undefined {
  const known = putInBy(source);
  const stray = putInBy(translation).filter((each) => !known.includes(each));
  if (stray.length === 0) return undefined;
  const remedy = known.length === 0 ? 'Take out the braces.' : `Use ${known.join(' and ')}.`;
  return `There is nothing to put in for ${stray.join(' and ')}. ${remedy}`;
}

function putInBy(message: string): readonly string[] {
  return [...new Set(message.match(/\{\w+\}/g))];
}
