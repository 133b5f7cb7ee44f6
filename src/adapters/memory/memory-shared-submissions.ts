import { AppError } from '../../contract/kernel/app-error';
import { submissionOrder } from '../../domain/submission/submission';
import type { SharedSubmission } from '../../domain/submission/shared-submission';
import type { SharedSubmissions } from '../../ports/shared-submissions';
import { kept } from './kept';
import { deleteWhere } from './platform-state';
import { pageOf } from './page-of';
import type { TenantState } from './tenant-state';

const place = ({ submission }: SharedSubmission): string => submissionOrder(submission);

type Claim = Parameters<SharedSubmissions['claim']>[0];

function claim({ submissions }: TenantState, { now, leaseUntil, limit }: Claim): readonly SharedSubmission[] {
  return [...submissions.values()]
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    .flatMap(({ submission, move }) => (move && move.leasedUntil <= now ? [{ submission, move }] : []))
    .slice(0, limit)
    .map(({ submission, move }) => {
      const claimed = kept({ submission, move: { ...move, leasedUntil: leaseUntil, attempts: move.attempts + 1 } });
      submissions.set(submission.id, claimed);
      return claimed;
    });
}

/** The port `SharedSubmissions` in memory. */
export function memorySharedSubmissions(state: TenantState): SharedSubmissions {
  const { submissions, receipts, files } = state;
  const forgetFiles = (id: string) => deleteWhere(files, ({ submissionId }) => submissionId === id);
  return {
    add: async (shared) => {
      const { id } = shared.submission;
      if (submissions.has(id) || receipts.has(id)) return 'already';
      if (!state.forms.has(shared.submission.formId)) throw new AppError('form-gone');
      submissions.set(id, kept(shared));
      for (const { expiresAt: _expiresAt, ...file } of [...files.values()])
        if (file.submissionId === id) files.set(file.id, kept(file));
      return 'added';
    },
    get: async (submissionId) => submissions.get(submissionId),
    page: async ({ formId, ...request }) => {
      const ofForm = [...submissions.values()].filter(({ submission }) => submission.formId === formId);
      return pageOf(ofForm, request, place);
    },
    remove: async (submissionId) => {
      forgetFiles(submissionId);
      const wasReceipt = receipts.delete(submissionId);
      return submissions.delete(submissionId) || wasReceipt;
    },
    claim: async (request) => claim(state, request),
    settle: async (receipt) => {
      if (receipts.has(receipt.submissionId)) return 'settled';
      if (!submissions.delete(receipt.submissionId)) return 'missing';
      forgetFiles(receipt.submissionId);
      receipts.set(receipt.submissionId, kept(receipt));
      return 'settled';
    },
    receipt: async (submissionId) => receipts.get(submissionId),
  };
}
