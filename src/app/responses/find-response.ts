import { AppError } from '../../contract/kernel/app-error';
import type { Form } from '../../domain/form/form';
import type { AppPorts } from '../app-ports';
import type { Response } from './response-page';

/** One response to a form, from whichever store holds it; throws `not-found` where it is another form's or out of sight. */
export async function findResponse(ports: AppPorts, form: Form, submissionId: string): Promise<Response> {
  const submission =
    (await ports.submissions.get(submissionId)) ?? (await ports.sharedSubmissions.get(submissionId))?.submission;
  if (submission?.formId !== form.id) throw new AppError('not-found');
  if (submission.place.kind !== 'issue') return { submission };
  const issue = await ports.issues.browse(submission.place.issueId);
  if (!issue) throw new AppError('not-found');
  return { submission, issue };
}
