/** Hands a person a CSV file of these parts under a name. */
export function saveFile(parts: string[], name: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser may take the file up only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
