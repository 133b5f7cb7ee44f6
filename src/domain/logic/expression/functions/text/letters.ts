import { example, type ExpressionFunction } from '../expression-function';
import { text } from '../parameter';
import { one } from '../taking';

/** The letters of a text. */
export const letterFunctions: readonly ExpressionFunction[] = [
  {
    name: 'upper',
    description: 'The text in capital letters.',
    result: 'text',
    examples: [example('upper("abc")', 'ABC')],
    ...one(text('text'), (value) => value.toUpperCase()),
  },
  {
    name: 'lower',
    description: 'The text in small letters.',
    result: 'text',
    examples: [example('lower("ABC")', 'abc')],
    ...one(text('text'), (value) => value.toLowerCase()),
  },
  {
    name: 'capitalize',
    description: 'The text with its first letter as a capital.',
    result: 'text',
    examples: [example('capitalize("ada lovelace")', 'Ada lovelace')],
    ...one(text('text'), (value) => {
      const [first = ''] = value;
      return first.toUpperCase() + value.slice(first.length);
    }),
  },
  {
    name: 'trim',
    description: 'The text without blanks at its ends.',
    result: 'text',
    examples: [example('trim("  a b ")', 'a b')],
    ...one(text('text'), (value) => value.trim()),
  },
  {
    name: 'length',
    description: 'How many characters a text has.',
    result: 'number',
    examples: [example('length("año")', 3), example('length(name)', 0)],
    ...one(text('text'), (value) => [...value].length),
  },
];
