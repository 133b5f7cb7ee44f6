import { AppError } from '../../contract/kernel/app-error';
import type { SharedLink } from '../../domain/submission/shared-link';
import type { SharedLinks } from '../../ports/shared-links';
import { kept } from './kept';
import type { TenantState } from './tenant-state';

const newestFirst = (a: SharedLink, b: SharedLink): number => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1);

/** The port `SharedLinks` in memory. */
export function memorySharedLinks({ sharedLinks, forms }: TenantState): SharedLinks {
  return {
    create: async (link) => {
      if (sharedLinks.has(link.id)) return;
      if (!forms.has(link.formId)) throw new AppError('form-gone');
      sharedLinks.set(link.id, kept(link));
    },
    get: async (linkId) => sharedLinks.get(linkId),
    ofForm: async (formId) => [...sharedLinks.values()].filter((link) => link.formId === formId).sort(newestFirst),
    revoke: async (linkId, at) => {
      const link = sharedLinks.get(linkId);
      if (!link) return undefined;
      const closed = kept({ ...link, revokedAt: link.revokedAt ?? at });
      sharedLinks.set(linkId, closed);
      return closed;
    },
  };
}
