import type { Page, PageRequest } from '../domain/page';
import type { Receipt } from '../domain/submission/receipt';
import type { SharedSubmission } from '../domain/submission/shared-submission';

/** The submissions of one tenant that no issue holds, or holds yet. */
export interface SharedSubmissions {
  /** Adds a submission once: the same id again, also after it moved to an issue, changes nothing. */
  add(shared: SharedSubmission): Promise<'added' | 'already'>;
  get(submissionId: string): Promise<SharedSubmission | undefined>;
  /** Newest first, by `submissionOrder`. */
  page(request: PageRequest & { readonly formId: string }): Promise<Page<SharedSubmission>>;
  /** Removes a submission, or the receipt it left. */
  remove(submissionId: string): Promise<boolean>;
  /** Takes up moves whose lease has run out, oldest first, and leases them: no two callers get the same one. */
  claim(request: {
    readonly now: number;
    readonly leaseUntil: number;
    readonly limit: number;
  }): Promise<readonly SharedSubmission[]>;
  /** Replaces a submission by its receipt, both or neither; `settled` also where the receipt was there already. */
  settle(receipt: Receipt): Promise<'settled' | 'missing'>;
  receipt(submissionId: string): Promise<Receipt | undefined>;
}
