/** How many questions are called by their labels. */
const named = 4;

/** Tells whoever fills a form that changed which of their answers could not be kept, and what to do. */
export function notKeptSentence(labels: readonly string[]): string {
  const answers = labels.length === 1 ? 'your answer' : 'your answers';
  return `This form has changed since you began, and ${answers} to ${listed(labels)} could not be kept: check the form before you submit.`;
}

function listed(labels: readonly string[]): string {
  const quoted = labels.map((label) => `“${withoutValues(label)}”`);
  const shown = quoted.slice(0, Math.min(quoted.length, named) - 1);
  const last = quoted.length > named ? `${String(quoted.length - shown.length)} more questions` : quoted.at(-1);
  return [shown.join(', '), last].filter(Boolean).join(' and ');
}

/** A label with a gap where it takes a value from another answer. */
function withoutValues(label: string): string {
  return label.replaceAll(/\{\{.*?\}\}/g, '…');
}
