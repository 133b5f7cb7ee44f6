import { submissionOrder } from '../../domain/submission/submission';
import type { Submissions } from '../../ports/submissions';
import { pageOf } from './page-of';
import { versionKey, type PlatformState } from './platform-state';

/** The port `Submissions` in memory. */
export function memorySubmissions({ submissions, versions }: PlatformState): Submissions {
  return {
    get: async (submissionId) => submissions.get(submissionId),
    page: async ({ formId, ...request }) => {
      const ofForm = [...submissions.values()].filter((submission) => submission.formId === formId);
      return pageOf(ofForm, request, submissionOrder);
    },
    version: async (formId, hash) => versions.get(versionKey({ formId, hash })),
  };
}
