import type { Finding } from './field-behaviour';

/** Nothing found: the same empty list each time. */
export const noFindings: readonly Finding[] = [];
