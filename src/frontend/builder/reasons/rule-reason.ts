import { demandOf } from './demand-of';
import type { Issue } from './issue';

/** What is wrong with the rule of a place, in a sentence. */
export function ruleReason(issue: Issue, index: number): string {
  const [, , part, name] = issue.path;
  const rule = `Rule ${String(index + 1)}`;
  if (issue.code === 'custom') return `${rule}: ${issue.message}`;
  if (part === 'when') return `${rule}: Complete its condition. In it, ${lowered(demandOf(issue))}`;
  const missing = typeof name === 'string' ? missingOf.get(name) : undefined;
  return `${rule}: ${missing ?? demandOf(issue)}`;
}

const missingOf: ReadonlyMap<string, string> = new Map([
  ['field', 'Choose the question it sets.'],
  ['value', 'Enter the value it sets.'],
  ['page', 'Choose the page it skips to.'],
]);

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
