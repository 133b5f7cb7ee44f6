import { ParseStop } from './parse-stop';
import { quotedText } from './quoted-text';
import type { Token } from './token';

const blank = /\s+/y;
const number = /(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?/iy;
const numberLike = /[\d.][\w.]*/y;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const sign = /==|!=|<>|<=|>=|[-+*/%<>=(),[\]]/y;
const quotes = '"\'`';

/** The words of a text in order, and its end. */
export interface Tokens {
  readonly words: readonly Token[];
  readonly end: Token;
}

/** The words of a text; throws ParseStop at what is no word. */
export function tokensOf(text: string): Tokens {
  const words: Token[] = [];
  let offset = matched(blank, text, 0).length;
  while (offset < text.length) {
    const token = tokenAt(text, offset);
    words.push(token);
    offset += token.at.length;
    offset += matched(blank, text, offset).length;
  }
  return { words, end: { kind: 'end', value: '', at: { offset: text.length, length: 0 } } };
}

function matched(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

function tokenAt(text: string, offset: number): Token {
  const first = text.charAt(offset);
  if (quotes.includes(first)) {
    const { value, length } = quotedText(text, offset);
    return { kind: first === '`' ? 'quoted-name' : 'text', value, at: { offset, length } };
  }
  const like = matched(numberLike, text, offset);
  if (like !== '') return numberAt(text, offset, like);
  return wordAt(text, offset);
}

function numberAt(text: string, offset: number, like: string): Token {
  const value = matched(number, text, offset);
  const at = { offset, length: Math.max(value.length, like.length) };
  if (/^\.[a-z_]/i.test(like)) throw new ParseStop(at, 'expression.dot', { found: like.slice(0, 40) });
  // "12abc" and "1.2.3" are one wrong number, not a number beside something else.
  if (value.length < like.length || !Number.isFinite(Number(value)))
    throw new ParseStop(at, 'expression.bad-number', { found: text.slice(offset, offset + at.length).slice(0, 40) });
  return { kind: 'number', value, at };
}

function wordAt(text: string, offset: number): Token {
  const word = matched(name, text, offset);
  if (word !== '') return { kind: 'name', value: word, at: { offset, length: word.length } };
  const found = matched(sign, text, offset);
  if (found !== '') return { kind: 'sign', value: found, at: { offset, length: found.length } };
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  throw new ParseStop({ offset, length: character.length }, 'expression.unknown-character', { found: character });
}
