import type { OperatorName } from '../logic/operators';

/** The operators of whatever can be answered or not. */
const ofAny = ['is-answered', 'is-not-answered'] as const satisfies readonly OperatorName[];

const ofParts = ['contains', 'does-not-contain', 'starts-with', 'ends-with'] as const satisfies readonly OperatorName[];

/** The operators of answers by what they are: a line of text, several lines, or a value that stands in an order. */
export const answerOperators = {
  line: ['equals', 'not-equals', ...ofParts, ...ofAny],
  lines: [...ofParts, ...ofAny],
  ordered: ['equals', 'not-equals', 'greater-than', 'less-than', 'at-least', 'at-most', ...ofAny],
  /** Text or an ordered value, which is known only when there is one. */
  either: [
    'equals',
    'not-equals',
    'contains',
    'does-not-contain',
    'greater-than',
    'less-than',
    'at-least',
    'at-most',
    ...ofAny,
  ],
} as const satisfies Readonly<Record<string, readonly OperatorName[]>>;
