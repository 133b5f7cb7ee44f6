import type { Finding } from '../field-behaviour';
import { noFindings } from '../no-findings';
import type { PatternEngine } from '../pattern-engine';

/** A maker's pattern, what is said of an answer that is not of it, and the engine that knows patterns. */
export interface AskedPattern {
  readonly pattern?: string;
  readonly message?: string;
  readonly engine?: PatternEngine;
}

/**
 * Holds a text against a maker's pattern, which the whole of it must match. Without an engine nothing is judged, nor by a
 * pattern that the engine refuses: a form with such a pattern is neither saved nor published.
 */
export function pattern(text: string, { pattern: source, message, engine }: AskedPattern): readonly Finding[] {
  const matches = source === undefined ? undefined : engine?.(source);
  if (!matches || matches(text)) return noFindings;
  return message === undefined
    ? [{ code: 'text.other-pattern', params: {} }]
    : [{ code: 'text.other-pattern-said', params: { message } }];
}

/** The sentences of a pattern: the maker's own, where there is one. */
export const patternMessages = {
  'text.other-pattern': 'Enter this in the form that is asked for.',
  'text.other-pattern-said': '{message}',
} as const;
