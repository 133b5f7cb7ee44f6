import { AppError } from '../../../src/contract/kernel/app-error';
import type { Handlers } from '../../../src/contract/kernel/implement';
import type { shareContract } from '../../../src/contract/share';
import type { Answers } from '../../../src/domain/answers/answers';
import { callerContext } from '../../../src/domain/answers/caller-context';
import { processAnswers } from '../../../src/domain/answers/process';
import type { SharedSubmission } from '../../../src/domain/submission/shared-submission';
import type { Clock } from '../../../src/ports/clock';
import { digest } from '../digest';
import type { Wake } from '../wake/wake';
import type { CompiledForms } from './compiled-forms';
import { forgetOthers, keepFile, withSentFiles } from './share-files';
import type { OpenLink, ShareCaller, ShareEvidence } from './share-guards';

/** What the share page's calls are served with. */
export interface ShareParts {
  readonly now: Clock;
  readonly compiled: CompiledForms;
  readonly wake: Wake;
}

interface Handed {
  readonly answers: Answers;
  readonly attempt: string;
  readonly versionHash: string;
  readonly today?: string;
  readonly language?: string;
}

/** One function per call of the share page. */
export function shareHandlers(parts: ShareParts): Handlers<typeof shareContract, ShareCaller, ShareEvidence> {
  return {
    'share.open': async ({ granted: { version } }) => {
      const { number, hash, name, description, definition } = version;
      return { number, hash, name, description, definition };
    },
    'share.attach-file': async ({ granted, input }) => {
      const form = parts.compiled(granted.tenant.key, granted.version);
      const submissionId = submissionIdOf(granted, input.attempt);
      return { file: await keepFile(granted, { file: input.file, submissionId, form, now: parts.now() }) };
    },
    'share.detach-file': async ({ granted, input }) => {
      await granted.store.sharedFiles.remove(submissionIdOf(granted, input.attempt), input.fileId);
      return {};
    },
    'share.submit': async ({ granted, input }) => ({ submissionId: await submit(parts, granted, input) }),
  };
}

function submissionIdOf({ link }: OpenLink, attempt: string): string {
  return digest(`${link.id}/${attempt}`);
}

async function submit(parts: ShareParts, open: OpenLink, handed: Handed): Promise<string> {
  const id = submissionIdOf(open, handed.attempt);
  const { sharedSubmissions } = open.store;
  // A repeated attempt is answered as the first one was, also where the form has changed since.
  if ((await sharedSubmissions.get(id)) ?? (await sharedSubmissions.receipt(id))) return id;
  if (handed.versionHash !== open.version.hash) throw new AppError('version-stale');
  const now = parts.now();
  const form = parts.compiled(open.tenant.key, open.version, handed.language);
  const sent = await withSentFiles(open, { submissionId: id, form, answers: handed.answers });
  const { answers, problems } = processAnswers(form, sent, callerContext(now, { today: handed.today }));
  if (problems.length > 0) throw new AppError('answers-invalid', { problems: [...problems] });
  await forgetOthers(open, { submissionId: id, form, answers });
  const shared = sharedOf(open, { ...handed, answers }, { id, now });
  const outcome = await sharedSubmissions.add(shared);
  if (outcome === 'added' && shared.move && open.tenant.wakeUrl !== undefined) parts.wake(open.tenant.wakeUrl);
  return id;
}

function sharedOf(
  { link, version }: OpenLink,
  { answers, attempt }: Handed,
  { id, now }: { readonly id: string; readonly now: number },
): SharedSubmission {
  return {
    submission: {
      id,
      formId: version.formId,
      versionNumber: version.number,
      versionHash: version.hash,
      place: { kind: 'shared-link', linkId: link.id },
      submittedAt: now,
      attempt,
      answers,
    },
    ...(link.createsIssue && { move: { target: link.createsIssue, leasedUntil: 0, attempts: 0 } }),
  };
}
