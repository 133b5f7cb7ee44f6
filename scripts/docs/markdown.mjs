/** A cell of a table: on one line, its bars escaped. */
const cell = (text) =>
  String(text)
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, '<br>');

/** A table of a heading and rows. */
export function table(heading, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list of what is said of something. */
export function list(pairs) {
  return pairs.map(([what, words]) => `- **${what}**: ${words}`).join('\n');
}

const longest = 100;

/** A text as code, shortened where it is long. */
export function code(text) {
  const letters = [...text.replaceAll('\n', '⏎')];
  const short = letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
  const fence = short.includes('`') ? '``' : '`';
  return short === '' ? '' : `${fence}${short}${fence}`;
}

/** A value as JSON in a block of its own; long texts in it are shortened. */
export function jsonBlock(value) {
  const shorten = (_, part) => (typeof part === 'string' && part.length > longest ? `${part.slice(0, 40)}…` : part);
  return ['```json', JSON.stringify(value, shorten, 2), '```'].join('\n');
}
