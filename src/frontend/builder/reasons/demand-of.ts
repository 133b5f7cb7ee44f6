import type { Issue } from './issue';

/** What a schema asks for, said to a maker, or `otherwise`. Sentences that are written for people stay as they are. */
export function demandOf(issue: Issue, otherwise = 'enter a valid value.'): string {
  const written = writtenIn(issue);
  if (written !== '') return written;
  if (issue.code === 'too_big') return bound('at most', issue.maximum, issue.origin);
  if (issue.code === 'too_small') return bound('at least', issue.minimum, issue.origin);
  return issue.code === 'invalid_type' ? (ofType.get(issue.expected) ?? otherwise) : otherwise;
}

const ofType: ReadonlyMap<string, string> = new Map([
  ['int', 'enter a whole number.'],
  ['number', 'enter a number, for example 12.'],
  ['string', 'enter a text.'],
]);

/** The first sentence for people in what some way to read a value finds wrong; empty where there is none. */
function writtenIn(issue: Issue): string {
  if (issue.code === 'invalid_union')
    return (
      issue.errors
        .flat()
        .map(writtenIn)
        .find((said) => said !== '') ?? ''
    );
  return isWritten(issue) ? issue.message : '';
}

function isWritten({ message }: Issue): boolean {
  return !/^(Too |Invalid |Unrecognized )/.test(message);
}

function bound(how: string, limit: number | bigint, origin: string): string {
  if (origin === 'string' && how === 'at least' && limit === 1) return 'enter a text.';
  if (origin === 'string') return `use ${how} ${String(limit)} ${limit === 1 ? 'character' : 'characters'}.`;
  return origin === 'array' ? `have ${how} ${String(limit)}.` : `use ${how} ${String(limit)}.`;
}
