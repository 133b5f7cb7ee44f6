import { SharedSubmission } from '../../../src/domain/submission/shared-submission';
import { submissionOrder } from '../../../src/domain/submission/submission';
import type { SubmissionDocument } from './collections';

/** A shared submission as MongoDB keeps it. */
export function documentOf(tenant: string, { submission, move }: SharedSubmission): SubmissionDocument {
  const { answers, ...rest } = submission;
  return {
    tenant,
    id: rest.id,
    formId: rest.formId,
    place: submissionOrder(rest),
    submission: rest,
    answers: JSON.stringify(answers),
    ...move,
  };
}

/** A shared submission as the ports know it. */
export function sharedOf({ submission, answers, target, leasedUntil, attempts }: SubmissionDocument): SharedSubmission {
  return SharedSubmission.parse({
    submission: { ...submission, answers: JSON.parse(answers) as unknown },
    ...(target && { move: { target, leasedUntil, attempts } }),
  });
}
