/** The id of the first input of a question. */
export function inputId(key: string): string {
  return `question-${key}`;
}
