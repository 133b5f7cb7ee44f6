import { example, type ExpressionFunction } from '../expression-function';
import { number, text } from '../parameter';
import { three, two } from '../taking';

const counted = [text('text'), number('count')] as const;

/** Characters, not the halves of one. */
const part = (value: string, from: number, to: number) => [...value].slice(from, to).join('');
const whole = (value: number) => Math.max(0, Math.trunc(value));

/** Parts of a text. */
export const partFunctions: readonly ExpressionFunction[] = [
  {
    name: 'left',
    description: 'The first characters of a text.',
    result: 'text',
    examples: [example('left("Formwright", 4)', 'Form'), example('left("a", -1)', '')],
    ...two(counted, (value, count) => part(value, 0, whole(count))),
  },
  {
    name: 'right',
    description: 'The last characters of a text.',
    result: 'text',
    examples: [example('right("ABC-123", 3)', '123'), example('right("a", 0)', '')],
    ...two(counted, (value, count) => {
      const letters = [...value];
      return letters.slice(Math.max(0, letters.length - whole(count))).join('');
    }),
  },
  {
    name: 'mid',
    description: 'So many characters of a text from a position, the first being 1.',
    result: 'text',
    examples: [example('mid("ABC-123", 5, 2)', '12'), example('mid("abc", 9, 2)', '')],
    ...three([text('text'), number('position'), number('count')], (value, position, count) => {
      const from = whole(position - 1);
      return part(value, from, from + whole(count));
    }),
  },
];
