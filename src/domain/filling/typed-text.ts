import type { Json } from '../json';

/** The text a text box shows for an answer; what is no text is shown as it would be written. */
export function typedText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
