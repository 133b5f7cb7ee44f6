import { createHash } from 'node:crypto';

/** The first 22 characters of a text's SHA-256 in base64url: 132 bits that follow from the text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
