/** The known name that is fewest edits away from a written one; undefined when none is near. */
export function nearestName(written: string, known: Iterable<string>): string | undefined {
  const from = written.slice(0, 64).toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of known) {
    const near = best?.distance ?? Math.max(2, Math.ceil(from.length / 3) + 1);
    // A name so much longer or shorter is no nearer, whatever its letters.
    if (Math.abs(name.length - from.length) >= near) continue;
    const distance = editDistance(from, name.toLowerCase());
    // A name that shares no letter is not near, however short it is.
    if (distance < near && distance < Math.max(from.length, name.length)) best = { name, distance };
  }
  return best?.name;
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (const [index, other] of [...to].entries())
      next.push(
        Math.min((row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1, (row[index] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row[row.length - 1] ?? 0;
}
