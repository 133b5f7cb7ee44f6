import type { Answers } from '../../domain/answers/answers';
import type { Definition } from '../../domain/form/definition';
import { mirroredAnswers, mirrorsIn, withMirrored } from '../../domain/jira/mirrors';
import type { AppPorts } from '../app-ports';

/** The answers that mirror the issue, as Jira shows it to the caller; asks nothing for a form that mirrors nothing. */
export async function mirrored({ issues }: AppPorts, issueId: string, definition: Definition): Promise<Answers> {
  const mirrors = mirrorsIn(definition);
  if (mirrors.length === 0) return {};
  const values = await issues.fieldValues(
    issueId,
    mirrors.map(({ jiraField }) => jiraField),
  );
  return mirroredAnswers(mirrors, values);
}

/** What was handed in, with what the issue says now in place of whatever was sent for it. */
export async function withIssueValues(
  ports: AppPorts,
  issueId: string,
  { definition, answers }: { readonly definition: Definition; readonly answers: Answers },
): Promise<Answers> {
  return withMirrored(mirrorsIn(definition), answers, await mirrored(ports, issueId, definition));
}
