/** An answer and an operand in lower case, to be compared in any case; undefined where one of them is no text. */
export function inLowerCase(answer: unknown, operand: unknown): readonly [answer: string, operand: string] | undefined {
  if (typeof answer !== 'string' || typeof operand !== 'string') return undefined;
  return [answer.toLowerCase(), operand.toLowerCase()];
}
