/** The most characters that are read. */
export const largest = 5_000_000;
const deepest = 100;

/** What a JSON text says, or why it cannot be used: it is no JSON, too large, nested too deeply, or holds an endless number. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } {
  if (text.length > largest) return { ok: false, message: 'This is too large. Keep it to 5 MB.' };
  try {
    const value: unknown = JSON.parse(text);
    const message = complaint(value);
    return message === undefined ? { ok: true, value } : { ok: false, message };
  } catch {
    return { ok: false, message: 'This is not JSON. Check its commas, quotes and brackets.' };
  }
}

/** Walks level by level, so that no input is too deep to be measured. */
function complaint(value: unknown): string | undefined {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= deepest; depth += 1) {
    if (level.some((each) => typeof each === 'number' && !Number.isFinite(each)))
      return 'A number in it is too large. Keep numbers below 1.8e308.';
    level = level.flatMap((each): unknown[] => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return undefined;
  }
  return `This nests too deeply. Keep it to ${deepest} levels.`;
}
