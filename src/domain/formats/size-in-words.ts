/** The size of a file as people read it, in units of a thousand, rounded up: `300 kB`, `1.5 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return bytes === 1 ? '1 byte' : `${String(bytes)} bytes`;
  if (bytes <= 999_000) return `${String(Math.ceil(bytes / 1_000))} kB`;
  return `${String(Math.ceil(bytes / 100_000) / 10)} MB`;
}
