import { AppError } from '../../../src/contract/kernel/app-error';
import { asAppError } from '../../../src/frontend/client/as-app-error';

test('an AppError stays what it is', () => {
  const error = new AppError('locked');
  expect(asAppError(error)).toBe(error);
});

test.each([
  [new Error('There was an error invoking the function - boom'), 'internal'],
  [new Error('Resolver calls are rate limited at 500req/25s'), 'rate-limited'],
  [new TypeError('Failed to fetch'), 'jira-unavailable'],
  [new Error('Something nobody foresaw'), 'internal'],
  ['a thrown text', 'internal'],
])('%s becomes a code that has a sentence', (thrown, code) => {
  expect(asAppError(thrown).code).toBe(code);
});
