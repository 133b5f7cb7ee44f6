import type { Expression } from '../../../src/domain/logic/expression/expression';
import { partsOf } from '../../../src/domain/logic/expression/expression';
import { parseExpression } from '../../../src/domain/logic/expression/parse-expression';
import { expressionOf } from './evaluated';

/** The piece of the text that every part of its expression stands for, from the outside in. */
function pieces(text: string, part: Expression = expressionOf(parseExpression(text))): readonly string[] {
  const { offset, length } = part.at;
  return [text.slice(offset, offset + length), ...partsOf(part).flatMap((inner) => pieces(text, inner))];
}

test.each([
  ['  a  ', ['a']],
  ['a + b * c', ['a + b * c', 'a', 'b * c', 'b', 'c']],
  ['(a + b) * c', ['a + b) * c', 'a + b', 'a', 'b', 'c']],
  ['a - b - c', ['a - b - c', 'a - b', 'a', 'b', 'c']],
  ['not a == b', ['not a == b', 'a == b', 'a', 'b']],
  ['- a * b', ['- a * b', '- a', 'a', 'b']],
  ['- 12 + 1', ['- 12 + 1', '- 12', '1']],
  [' f( a , [1, "x"] ) ', ['f( a , [1, "x"] )', 'a', '[1, "x"]', '1', '"x"']],
  ['f()', ['f()']],
  ['[ ]', ['[ ]']],
  ['`two words` or true', ['`two words` or true', '`two words`', 'true']],
])('the parts of %j stand for %j', (text, result) => expect(pieces(text)).toEqual(result));

test('a part is told by what it is', () => {
  expect(expressionOf(parseExpression('sum(`a b`, -1, [null, "x"]) <> x'))).toEqual({
    kind: 'call',
    name: '!=',
    at: { offset: 0, length: 32 },
    args: [
      {
        kind: 'call',
        name: 'sum',
        at: { offset: 0, length: 27 },
        args: [
          { kind: 'field', key: 'a b', at: { offset: 4, length: 5 } },
          { kind: 'literal', value: -1, at: { offset: 11, length: 2 } },
          {
            kind: 'list',
            at: { offset: 15, length: 11 },
            items: [
              { kind: 'literal', value: null, at: { offset: 16, length: 4 } },
              { kind: 'literal', value: 'x', at: { offset: 22, length: 3 } },
            ],
          },
        ],
      },
      { kind: 'field', key: 'x', at: { offset: 31, length: 1 } },
    ],
  });
});
