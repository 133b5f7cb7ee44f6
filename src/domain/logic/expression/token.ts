import type { Place } from './expression';

/** One word of an expression's text. */
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'quoted-name' | 'sign' | 'end';
  /** The value of a text, the name, the sign, or the number as written. */
  readonly value: string;
  readonly at: Place;
}
