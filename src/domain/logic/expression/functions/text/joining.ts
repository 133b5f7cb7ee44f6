import { expressionLimits } from '../../expression-limits';
import { BudgetSpent } from '../../budget';
import { joinedTexts, valueText } from '../../value-text';
import { example, type ExpressionFunction } from '../expression-function';
import { any, list, number, optional, text } from '../parameter';
import { many, one, three, two } from '../taking';

const padding = [text('text'), number('length'), optional(text('fill'), ' ')] as const;

/** A length that a made text may have. */
function possible(length: number): number {
  if (length > expressionLimits.madeText) throw new BudgetSpent();
  return Math.max(0, Math.trunc(length));
}

/** Texts put together and taken apart. */
export const joiningFunctions: readonly ExpressionFunction[] = [
  {
    name: 'concat',
    description: 'All values as one text.',
    result: 'text',
    examples: [
      example('concat(first, " ", last)', 'Ada Lovelace', { first: 'Ada', last: 'Lovelace' }),
      example('concat("n = ", 1.50)', 'n = 1.5'),
    ],
    ...many({ ...text('value'), types: ['any'] }, (values) => joinedTexts(values, '')),
  },
  {
    name: 'text',
    description: 'The value as text.',
    result: 'text',
    examples: [example('text(12.50)', '12.5'), example('text(null)', '')],
    ...one(any('value'), valueText),
  },
  {
    name: 'split',
    description: 'The parts of a text between separators, as a list.',
    result: 'list',
    examples: [example('split("a, b", ", ")', ['a', 'b']), example('split("", ",")', [])],
    ...two([text('text'), text('separator')], (value, separator) => (value === '' ? [] : value.split(separator))),
  },
  {
    name: 'join',
    description: 'The items of a list as one text, with a separator between them.',
    result: 'text',
    examples: [
      example('join(["a", 1], " + ")', 'a + 1'),
      example('join(colours)', 'red, blue', { colours: ['red', 'blue'] }),
    ],
    ...two([list('list'), optional(text('separator'), ', ')], (items, separator) =>
      joinedTexts(
        items.map((item) => (typeof item === 'object' ? '' : valueText(item))),
        separator,
      ),
    ),
  },
  {
    name: 'repeat',
    description: 'The text so many times.',
    result: 'text',
    examples: [example('repeat("ab", 3)', 'ababab'), example('repeat("ab", -1)', '')],
    ...two([text('text'), number('count')], (value, count) => {
      possible(value.length * count);
      return value === '' ? '' : value.repeat(possible(count));
    }),
  },
  {
    name: 'padLeft',
    description: 'The text filled up on the left to a length.',
    result: 'text',
    examples: [example('padLeft(7, 3, "0")', '007')],
    ...three(padding, (value, length, fill) => value.padStart(possible(length), fill)),
  },
  {
    name: 'padRight',
    description: 'The text filled up on the right to a length.',
    result: 'text',
    examples: [example('padRight("a", 3)', 'a  ')],
    ...three(padding, (value, length, fill) => value.padEnd(possible(length), fill)),
  },
];
