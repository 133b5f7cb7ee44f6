import { ParseStop } from '../../../domain/logic/expression/parse-stop';
import { templatePieces } from '../../../domain/logic/expression/template';
import type { Token } from '../../../domain/logic/expression/token';
import { tokensOf } from '../../../domain/logic/expression/tokens';
import type { Renaming } from './renaming';

/** Names that mean something else where they stand bare. */
const words = new Set(['true', 'false', 'null', 'and', 'or', 'not']);

/** The text of an expression with a key renamed; a text whose words cannot be told apart yet stays as it is. */
export function renamedText(text: string, { from, to }: Renaming): string {
  const tokens = read(text);
  const names = tokens.filter((token, at) => reads(token, tokens[at + 1]) && token.value === from);
  const written = words.has(to) ? `\`${to}\`` : to;
  return names.reduceRight((renamed, { at: { offset, length } }) => {
    return renamed.slice(0, offset) + written + renamed.slice(offset + length);
  }, text);
}

/** A text such as `Hello {{name}}` with a key renamed. */
export function renamedTemplate(text: string, renaming: Renaming): string {
  return templatePieces(text)
    .map((piece) => ('text' in piece ? piece.text : `{{${renamedText(piece.expression, renaming)}}}`))
    .join('');
}

/** Whether a word reads an answer: it is a name, and no function. */
function reads({ kind, value }: Token, next: Token | undefined): boolean {
  if (kind === 'quoted-name') return true;
  return kind === 'name' && !words.has(value) && !(next?.kind === 'sign' && next.value === '(');
}

function read(text: string): readonly Token[] {
  try {
    return tokensOf(text).words;
  } catch (stop) {
    if (stop instanceof ParseStop) return [];
    throw stop;
  }
}
