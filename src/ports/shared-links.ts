import type { SharedLink } from '../domain/submission/shared-link';

/** The shared links of one tenant. */
export interface SharedLinks {
  create(link: SharedLink): Promise<void>;
  get(linkId: string): Promise<SharedLink | undefined>;
  /** Newest first. */
  ofForm(formId: string): Promise<readonly SharedLink[]>;
  /** Closes a link; the first closing time stays. */
  revoke(linkId: string, at: number): Promise<SharedLink | undefined>;
}
