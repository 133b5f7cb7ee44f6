/** Makes identifiers: random ones, and ones that follow from a text. */
export interface Ids {
  /** 22 URL-safe characters of 128 random bits and more. */
  random(): string;
  /** SHA-256 of a text in hex. */
  hash(text: string): string;
}
