/** How many things an answer is made of: chosen options, rows or files; undefined where it is one thing. */
export function countOf(answer: unknown): number | undefined {
  return typeof answer === 'object' && answer !== null ? Object.keys(answer).length : undefined;
}
