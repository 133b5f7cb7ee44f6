import type { Json } from '../../json';

/** What becomes of one answer under the next version. */
export interface CarriedAnswer {
  /** Kept as it is, kept with options mapped, or without a place in the next version, in part or whole. */
  readonly fate: 'kept' | 'mapped' | 'orphaned';
  /** What goes on; missing where nothing does. */
  readonly answer?: Json;
}

/** Carries an answer over to the next version. */
export type Carry = (answer: Json) => CarriedAnswer;
