import { AppError, type ErrorCode } from '../../contract/kernel/app-error';

// Guess: the bridge has no error codes, so what it throws is told apart by the words other apps have reported.
const ofBridge: readonly (readonly [RegExp, ErrorCode])[] = [
  [/rate limit/i, 'rate-limited'],
  [/error invoking the function/i, 'internal'],
  [/bridge|network|fetch|offline|time[d ]?.?out/i, 'jira-unavailable'],
];

/** The AppError a thrown value stands for: itself, or the nearest code for what the bridge throws. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const words = thrown instanceof Error ? `${thrown.name} ${thrown.message}` : '';
  return new AppError(ofBridge.find(([pattern]) => pattern.test(words))?.[1] ?? 'internal');
}
