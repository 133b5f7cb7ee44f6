import { submissionOrder, type Submission } from '../../domain/submission/submission';
import type { Submissions } from '../../ports/submissions';
import { submissionEntity } from './entities/submission-entity';
import { versionEntity } from './entities/version-entity';
import type { Storage } from './storage';

/** The port `Submissions` over the platform's storage. */
export function kvsSubmissions(storage: Storage): Submissions {
  return {
    get: (submissionId) => storage.get(submissionEntity, { id: submissionId }),
    page: async ({ formId, before, limit }) => {
      const items: Submission[] = [];
      const within = { index: 'by-form', partition: formId, order: 'descending', limit } as const;
      for await (const { values, more } of storage.pages(submissionEntity, {
        ...within,
        ...(before !== undefined && { after: before }),
      })) {
        items.push(...values);
        if (items.length < limit) continue;
        const shown = items.slice(0, limit);
        const last = shown.at(-1);
        return last && (more || items.length > limit)
          ? { items: shown, next: submissionOrder(last) }
          : { items: shown };
      }
      return { items };
    },
    version: (formId, hash) => storage.get(versionEntity, { formId, hash }),
  };
}
