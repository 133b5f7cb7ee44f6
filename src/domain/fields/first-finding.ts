import type { Finding } from './field-behaviour';
import { noFindings } from './no-findings';

/** What the first check finds that finds anything: one sentence about an answer is enough. */
export function firstFinding(...checks: readonly (() => readonly Finding[])[]): readonly Finding[] {
  for (const check of checks) {
    const findings = check();
    if (findings.length > 0) return findings;
  }
  return noFindings;
}
