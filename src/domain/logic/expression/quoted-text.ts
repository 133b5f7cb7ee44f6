import { ParseStop } from './parse-stop';

const plain: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ...['"', "'", '`', '\\', '/'].map((same): [string, string] => [same, same]),
]);

/** A quoted text that begins at an offset: what it says, and how long it is with its quotes. */
export function quotedText(text: string, offset: number): { readonly value: string; readonly length: number } {
  const quote = text.charAt(offset);
  let value = '';
  let at = offset + 1;
  while (text.charAt(at) !== quote) {
    if (at >= text.length) throw new ParseStop({ offset, length: at - offset }, 'expression.unclosed-text', { quote });
    const piece = text.charAt(at) === '\\' ? escapeAt(text, at) : { value: text.charAt(at), length: 1 };
    value += piece.value;
    at += piece.length;
  }
  return { value, length: at + 1 - offset };
}

function escapeAt(text: string, offset: number): { readonly value: string; readonly length: number } {
  const letter = text.charAt(offset + 1);
  const simple = plain.get(letter);
  if (simple !== undefined) return { value: simple, length: 2 };
  const code = /^u([0-9a-fA-F]{4})/.exec(text.slice(offset + 1, offset + 6))?.[1];
  if (code === undefined) throw new ParseStop({ offset, length: 2 }, 'expression.bad-escape', { found: `\\${letter}` });
  return { value: String.fromCharCode(parseInt(code, 16)), length: 6 };
}
