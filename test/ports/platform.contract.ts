import { draftsContract } from './drafts.contract';
import { formPoliciesContract } from './form-policies.contract';
import { issueFormsContract } from './issue-forms.contract';
import { issueFormsDeletionContract } from './issue-forms-deletion.contract';
import { issueFormsFoundContract } from './issue-forms-found.contract';
import { movesContract } from './moves.contract';
import type { OpenPlatform } from './platform-under-test';
import { siteSettingsContract } from './site-settings.contract';
import { submissionsContract } from './submissions.contract';

/** The suites of all ports whose data stays inside the platform. */
export function platformContract(name: string, open: OpenPlatform): void {
  issueFormsContract(name, open);
  issueFormsFoundContract(name, open);
  issueFormsDeletionContract(name, open);
  draftsContract(name, open);
  submissionsContract(name, open);
  formPoliciesContract(name, open);
  movesContract(name, open);
  siteSettingsContract(name, open);
}
