import { refusal } from '../jira-error';

/** One piece of a JQL text; a `word` may be a keyword or a field, a `text` was quoted. */
export type Token = { readonly kind: 'word' | 'text' | 'sign'; readonly value: string };

const piece =
  /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(issue\.property\[(?:"[^"\]]+"|[^\]"]+)\](?:\.[\w-]+)*)|([<>!=~]{1,2}|[(),])|([^\s"'(),<>!=~]+))/gy;

const unescape = (text: string): string => text.replace(/\\(.)/g, '$1');

const tokenOf = (match: RegExpMatchArray): Token => {
  const quoted = match[1] ?? match[2];
  if (quoted !== undefined) return { kind: 'text', value: unescape(quoted) };
  if (match[4] !== undefined) return { kind: 'sign', value: match[4] };
  return { kind: 'word', value: match[3] ?? match[5] ?? '' };
};

/** Cuts a JQL text into tokens, or refuses it as Jira does. */
export const tokens = (jql: string): readonly Token[] => {
  const found = [...jql.matchAll(piece)];
  const read = found.reduce((length, match) => length + match[0].length, 0);
  if (jql.slice(read).trim() !== '')
    throw refusal(400, `Error in the JQL Query: The character at position ${String(read + 1)} is not expected.`);
  return found.map(tokenOf);
};
