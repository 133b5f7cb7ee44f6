/** An object read by name, of which nothing else is known. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Tells whether a value is an object that can be read by name. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
