const largest = 5_000_000;
const deepest = 100;

/** What a JSON text says, or why it cannot be used: it is no JSON, too large, or nested too deeply. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } {
  if (text.length > largest) return { ok: false, message: 'This is too large. Keep it to 5 MB.' };
  try {
    const value: unknown = JSON.parse(text);
    if (isWithin(value)) return { ok: true, value };
    return { ok: false, message: `This nests too deeply. Keep it to ${deepest} levels.` };
  } catch {
    return { ok: false, message: 'This is not JSON. Check its commas, quotes and brackets.' };
  }
}

/** Walks level by level, so that no input is too deep to be measured. */
function isWithin(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((each): unknown[] => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return true;
  }
  return false;
}
