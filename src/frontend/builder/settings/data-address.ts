/** A file as UI Kit hands it over. */
export interface PickedFile {
  /** Guess: the content in base64, with or without the `data:` address in front. Nothing is documented. */
  readonly data: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

const types: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
/** In bytes; the field type judges the address itself. */
const largest = 44_000;

/** The `data:` address of the picture that was picked last; undefined where it is none, or too large. */
export function dataAddress(files: readonly PickedFile[]): string | undefined {
  const file = files.at(-1);
  if (!file || !types.has(file.type) || file.size > largest) return undefined;
  const content = file.data.slice(file.data.indexOf(',') + 1);
  return `data:${file.type};base64,${content}`;
}
