const encoder = new TextEncoder();

/** The size of a value written as JSON, in UTF-8 bytes. */
export function byteSize(value: unknown): number {
  return encoder.encode(JSON.stringify(value ?? null)).length;
}
