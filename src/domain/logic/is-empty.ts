/** Whether an answer counts as no answer: missing, blank text, or nothing chosen. */
export function isEmpty(answer: unknown): boolean {
  if (answer === undefined || answer === null) return true;
  if (typeof answer === 'string') return isBlank(answer);
  return Array.isArray(answer) && answer.length === 0;
}

/** Whether a text is empty or of white space alone; most begin with a sign of ASCII, which tells at once. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 127) && text.trim() === '';
}
