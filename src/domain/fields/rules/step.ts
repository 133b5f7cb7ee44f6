import type { Finding } from '../field-behaviour';
import { noFindings } from '../no-findings';

const codes = { number: 'number.between-steps', slide: 'slider.between-steps' } as const;

/** Holds a number against the steps from `min` on. */
export function step(
  value: number,
  { of, step: size, min = 0 }: { readonly of: keyof typeof codes; readonly step: number; readonly min?: number },
): readonly Finding[] {
  return isOnStep(value - min, size) ? noFindings : [{ code: codes[of], params: { step: size, min } }];
}

/** The sentences of steps, by how the number is entered. */
export const stepMessages = {
  number: { 'number.between-steps': 'Enter a number in steps of {step} from {min}.' },
  slide: { 'slider.between-steps': 'Choose a number in steps of {step} from {min}.' },
} as const satisfies Readonly<Record<keyof typeof codes, Readonly<Record<string, string>>>>;

/** Whether a distance is a whole number of steps, but for what binary fractions add: 0.3 is three steps of 0.1. */
function isOnStep(distance: number, size: number): boolean {
  const steps = distance / size;
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) <= Math.max(1, Math.abs(nearest)) * 1e-12;
}
