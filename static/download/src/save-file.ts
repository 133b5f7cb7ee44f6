/** Hands a person a file of these parts under a name; a CSV where nothing else is said. */
export function saveFile(parts: BlobPart[], name: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser may take the file up only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
