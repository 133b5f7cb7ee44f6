import { AppError } from '../../contract/kernel/app-error';
import type { Answers } from '../../domain/answers/answers';
import { answeredFiles } from '../../domain/answers/answered-files';
import { compileForm } from '../../domain/answers/compiled-form';
import { trueFiles } from '../../domain/answers/true-files';
import type { Definition } from '../../domain/form/definition';
import type { AppPorts } from '../app-ports';

/**
 * Answers with what Jira says of the files they name; throws `answers-invalid` where one is not attached to the issue, or
 * the person cannot see it. Jira is asked only where a file is named.
 */
export async function withAttachments(
  { attachments }: AppPorts,
  issueId: string,
  { definition, answers }: { readonly definition: Definition; readonly answers: Answers },
): Promise<Answers> {
  const form = compileForm(definition);
  if (answeredFiles(form, answers).length === 0) return answers;
  const found = trueFiles(form, answers, await attachments.ofIssue(issueId, 'person'));
  if (found.problems.length > 0) throw new AppError('answers-invalid', { problems: [...found.problems] });
  return found.answers;
}
