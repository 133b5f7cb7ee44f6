import { checkExpression } from '../../src/domain/logic/expression/check-expression';
import { parseExpression } from '../../src/domain/logic/expression/parse-expression';
import { evaluated, expressionRefused } from '../expression-input';
import { refused } from '../outcome';
import type { Verb } from '../verb';

/** The value of an expression over data. */
export const expr: Verb = {
  name: 'expr',
  parts: ['text', 'data', 'context'],
  words: ['text'],
  needed: 2,
  run(input) {
    if (typeof input.text !== 'string') return refused([{ path: 'text', message: 'Give the expression as text.' }]);
    const parsed = parseExpression(input.text);
    if (!parsed.ok) return expressionRefused('text', parsed.problems);
    // Data without a form says nothing of types, so that names and counts are checked only.
    const { problems } = checkExpression(parsed.expression, () => 'any');
    return problems.length > 0 ? expressionRefused('text', problems) : evaluated(parsed.expression, input);
  },
};
