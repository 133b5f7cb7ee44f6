import type { SharedForm } from '../../contract/app/links';
import { AppError } from '../../contract/kernel/app-error';
import { callerContext } from '../../domain/answers/caller-context';
import type { Answers } from '../../domain/answers/answers';
import type { SharedSubmission } from '../../domain/submission/shared-submission';
import type { AppEvidence } from '../access/evidence';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { newestVersion } from '../forms/newest-version';
import { validAnswers } from '../panel/submit';
import { forgetOthers, submissionIdOf, withSentFiles } from './shared-files';

/** The form behind a link, ready to fill. */
export function openShared(ports: AppPorts, { form }: AppEvidence['fill-shared-form']): Promise<SharedForm> {
  return newestVersion(ports, form);
}

/** Submits a form under a link for Jira users, once however often the same attempt arrives. */
export async function submitShared(
  ports: AppPorts,
  { link, form }: AppEvidence['fill-shared-form'],
  handedIn: {
    readonly answers: Answers;
    readonly attempt: string;
    readonly versionHash: string;
    readonly today?: string;
    readonly language?: string;
    readonly caller: Caller;
  },
): Promise<{ submissionId: string }> {
  const version = await newestVersion(ports, form);
  if (version.hash !== handedIn.versionHash) throw new AppError('version-stale');
  const submissionId = submissionIdOf(ports, { ...handedIn, linkId: link.id });
  const filled = { definition: version.definition, answers: handedIn.answers };
  const answers = await withSentFiles(ports, submissionId, filled);
  const now = ports.clock();
  const context = callerContext(now, { today: handedIn.today, user: handedIn.caller.accountId });
  const shared: SharedSubmission = {
    submission: {
      id: submissionId,
      formId: form.id,
      versionNumber: version.number,
      versionHash: version.hash,
      place: { kind: 'shared-link', linkId: link.id },
      submittedBy: handedIn.caller.accountId,
      submittedAt: now,
      attempt: handedIn.attempt,
      answers: validAnswers(version, answers, { surface: 'jira', context, language: handedIn.language }),
    },
    ...(link.createsIssue && { move: { target: link.createsIssue, leasedUntil: 0, attempts: 0 } }),
  };
  await forgetOthers(ports, submissionId, { ...filled, answers: shared.submission.answers });
  await ports.sharedSubmissions.add(shared);
  return { submissionId };
}
