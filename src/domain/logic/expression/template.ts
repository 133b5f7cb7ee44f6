/** A piece of a text: as it stands, or an expression between double braces whose value is put in. */
export type TemplatePiece = { readonly text: string } | { readonly expression: string; readonly offset: number };

const placeholder = /\{\{([^{}]*)\}\}/g;

/** The pieces of a text such as `Hello {{name}}`; one piece alone where it names nothing. */
export function templatePieces(text: string): readonly TemplatePiece[] {
  if (!text.includes('{{')) return [{ text }];
  const pieces: TemplatePiece[] = [];
  let from = 0;
  for (const match of text.matchAll(placeholder)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ expression: match[1] ?? '', offset: match.index + 2 });
    from = match.index + match[0].length;
  }
  return from < text.length || pieces.length === 0 ? [...pieces, { text: text.slice(from) }] : pieces;
}
