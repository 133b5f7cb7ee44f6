import type { ExpressionContext } from '../../../src/domain/logic/expression/expression-context';

/** The context in which the examples of the functions hold. */
export const sampleContext: ExpressionContext = {
  today: '2026-03-31',
  now: '2026-03-31T09:30:00Z',
  user: 'account-1',
  issue: 'HELP-7',
  project: 'HELP',
};
