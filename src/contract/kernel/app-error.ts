import * as z from 'zod';
import { Problem } from '../../domain/answers/problem';

/** Every way a call can fail, as a code; the words are in contract/words. */
export const ErrorCode = z.enum([
  'unknown-procedure',
  'input-invalid',
  'definition-invalid',
  'answers-invalid',
  'answers-too-large',
  'file-too-large',
  'files-full',
  'file-under-way',
  'unauthenticated',
  'forbidden',
  'restricted',
  'not-a-maker',
  'not-own',
  'own-hidden',
  'own-not-editable',
  'not-found',
  'form-gone',
  'not-published',
  'version-stale',
  'conflict',
  'draft-conflict',
  'already-submitted',
  'locked',
  'link-closed',
  'too-many-forms',
  'rate-limited',
  'gateway-unavailable',
  'jira-unavailable',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** What a failure carries besides its code: never an answer, a name or a token. */
export const ErrorDetails = z.object({
  problems: z.array(Problem).optional(),
  /** Sentences that say which part of the input was wrong. */
  reasons: z.array(z.string()).optional(),
  /** Under which an unknown error stands in the log. */
  logId: z.string().optional(),
});
export type ErrorDetails = z.infer<typeof ErrorDetails>;

/** The one error that use cases throw on purpose. */
export class AppError extends Error {
  public override readonly name = 'AppError';

  public constructor(
    public readonly code: ErrorCode,
    public readonly details: ErrorDetails = {},
  ) {
    super(code);
  }
}
