import type { Form } from '../../domain/form/form';
import type { Version } from '../../domain/form/version';
import type { Receipt } from '../../domain/submission/receipt';
import type { SharedFile } from '../../domain/submission/shared-file';
import type { SharedLink } from '../../domain/submission/shared-link';
import type { SharedSubmission } from '../../domain/submission/shared-submission';

/** Everything the gateway would keep of one tenant, by id; versions by form id and number. */
export interface TenantState {
  readonly forms: Map<string, Form>;
  readonly versions: Map<string, Version>;
  readonly sharedLinks: Map<string, SharedLink>;
  readonly submissions: Map<string, SharedSubmission>;
  readonly receipts: Map<string, Receipt>;
  readonly files: Map<string, SharedFile>;
}

/** The state of a tenant that was never heard of. */
export function emptyTenantState(): TenantState {
  return {
    forms: new Map(),
    versions: new Map(),
    sharedLinks: new Map(),
    submissions: new Map(),
    receipts: new Map(),
    files: new Map(),
  };
}

/** How many records of each kind a tenant has. */
export function usageOf(state: TenantState): Readonly<Record<keyof TenantState, number>> {
  return {
    forms: state.forms.size,
    versions: state.versions.size,
    sharedLinks: state.sharedLinks.size,
    submissions: state.submissions.size,
    receipts: state.receipts.size,
    files: state.files.size,
  };
}

/** Deletes everything of a tenant. */
export function clear({ forms, versions, sharedLinks, submissions, receipts, files }: TenantState): void {
  for (const records of [forms, versions, sharedLinks, submissions, receipts, files]) records.clear();
}
