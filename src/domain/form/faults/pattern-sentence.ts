import type { PatternRefusal } from '../../fields';

/** A sentence for each reason of the pattern engine; `{piece}` stands for the piece that is to blame. */
const sentences: ReadonlyMap<string, string> = new Map([
  ['missing closing )', 'A bracket “(” is not closed. Close it.'],
  ['unexpected )', 'A bracket “)” closes nothing. Remove it.'],
  ['missing closing ]', 'A bracket “[” is not closed. Close it.'],
  [
    'invalid repeat count',
    '“{piece}” repeats too often, or from more to less. Keep it to 1000 times, with the repetitions it stands in.',
  ],
  [
    'missing argument to repetition operator',
    'Nothing stands before “{piece}” to be repeated. Remove it, or write \\{piece} for the character.',
  ],
  ['invalid nested repetition operator', '“{piece}” repeats what is repeated already. Leave one of them.'],
  ['invalid named capture', 'The name of the group “{piece}” cannot be read. Remove the name.'],
  ['duplicate capture group name', 'Two groups are called {piece}. Rename one of them.'],
  ['invalid escape sequence', 'There is no “{piece}” in a pattern. Write \\\\ for a backslash, or remove it.'],
  [
    'invalid character class range',
    '“{piece}” is no range of characters. Begin a range with its first character, as in a-z.',
  ],
  ['trailing backslash at end of expression', 'It ends with a single backslash. Write two, or remove it.'],
  ['expression nests too deeply', 'Its brackets nest too deeply. Put fewer inside each other.'],
  ['invalid or unsupported Perl syntax', 'There is no “{piece}” in a pattern. Remove it.'],
]);

/** Pieces that say more than the reason does. */
const ofPieces: readonly (readonly [begins: RegExp, sentence: string])[] = [
  [/^\(\?<?[=!]/, 'It looks ahead or back, “{piece}”, which can take too long. Remove that.'],
  [/^\\[1-9k]/, 'It refers back to a group, “{piece}”, which can take too long. Write out what comes again.'],
];

const longest = 40;

/** Why a pattern cannot be used and what to do, in a sentence. */
export function patternSentence(refusal: PatternRefusal | undefined): string {
  if (!refusal) return 'Simplify it.';
  const { reason, piece } = refusal;
  const ofPiece = ofPieces.find(([begins]) => begins.test(piece));
  const sentence = ofPiece?.[1] ?? sentences.get(reason) ?? 'Simplify it.';
  return sentence.replaceAll('{piece}', piece.slice(0, longest));
}
