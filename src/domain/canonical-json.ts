/** Writes a JSON value with sorted keys and no undefined, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') return canonicalObject(Object.entries(value));
  return JSON.stringify(value ?? null);
}

function canonicalObject(entries: readonly (readonly [string, unknown])[]): string {
  const written = entries
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
  return `{${written.join(',')}}`;
}
