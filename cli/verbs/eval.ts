import { parseJsonLogic } from '../../src/domain/logic/expression/parse-json-logic';
import { evaluated, expressionRefused } from '../expression-input';
import type { Verb } from '../verb';

/** The value of a JsonLogic rule over data. */
export const evalVerb: Verb = {
  name: 'eval',
  parts: ['rule', 'data', 'context'],
  words: [],
  needed: 2,
  run(input) {
    const parsed = parseJsonLogic(input.rule);
    return parsed.ok ? evaluated(parsed.expression, input) : expressionRefused('rule', parsed.problems);
  },
};
