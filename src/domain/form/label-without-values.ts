/** A label with a gap where it takes a value from another answer, for where there is no answer to take. */
export function labelWithoutValues(label: string): string {
  return label.replaceAll(/\{\{.*?\}\}/g, '…');
}
