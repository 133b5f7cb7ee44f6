import { joinedTexts } from '../../value-text';
import { example, type ExpressionFunction } from '../expression-function';
import { text } from '../parameter';
import { three, two } from '../taking';

const searched = [text('text'), text('part')] as const;

/** What a text contains. Capital and small letters are different; use lower() on both where they should not be. */
export const searchFunctions: readonly ExpressionFunction[] = [
  {
    name: 'contains',
    description: 'Whether a text contains another.',
    result: 'yes-no',
    examples: [example('contains("printer", "int")', true), example('contains(name, "x")', false)],
    ...two(searched, (value, part) => value.includes(part)),
  },
  {
    name: 'startsWith',
    description: 'Whether a text begins with another.',
    result: 'yes-no',
    examples: [example('startsWith("ABC-1", "ABC")', true)],
    ...two(searched, (value, part) => value.startsWith(part)),
  },
  {
    name: 'endsWith',
    description: 'Whether a text ends with another.',
    result: 'yes-no',
    examples: [example('endsWith("a@example.com", ".com")', true)],
    ...two(searched, (value, part) => value.endsWith(part)),
  },
  {
    name: 'position',
    description: 'Where a text first contains another, the first character being 1; 0 when it does not.',
    result: 'number',
    examples: [example('position("ABC-1", "-")', 4), example('position("a", "b")', 0)],
    ...two(searched, (value, part) => {
      const at = value.indexOf(part);
      return at < 0 ? 0 : [...value.slice(0, at)].length + 1;
    }),
  },
  {
    name: 'replace',
    description: 'The text with every occurrence of a part replaced.',
    result: 'text',
    examples: [example('replace("1,2,3", ",", ";")', '1;2;3'), example('replace("a", "", "b")', 'a')],
    ...three([text('text'), text('part'), text('replacement')], (value, part, replacement) =>
      part === '' ? value : joinedTexts(value.split(part), replacement),
    ),
  },
];
