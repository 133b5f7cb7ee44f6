import type { Attachments } from '../ports/attachments';
import type { Clock } from '../ports/clock';
import type { Drafts } from '../ports/drafts';
import type { FormPolicies } from '../ports/form-policies';
import type { Forms } from '../ports/forms';
import type { Ids } from '../ports/ids';
import type { IssueForms } from '../ports/issue-forms';
import type { Issues } from '../ports/issues';
import type { LinkAddresses } from '../ports/link-addresses';
import type { Moves } from '../ports/moves';
import type { People } from '../ports/people';
import type { SharedFiles } from '../ports/shared-files';
import type { SharedLinks } from '../ports/shared-links';
import type { SharedSubmissions } from '../ports/shared-submissions';
import type { SiteSettings } from '../ports/site-settings';
import type { Submissions } from '../ports/submissions';
import type { Tenancy } from '../ports/tenancy';
import type { WakeAddress } from '../ports/wake-address';

/** Everything the use cases reach the world through. */
export interface AppPorts {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Templates and shared submissions, through the gateway. */
  readonly forms: Forms;
  readonly sharedLinks: SharedLinks;
  readonly linkAddresses: LinkAddresses;
  readonly sharedSubmissions: SharedSubmissions;
  readonly sharedFiles: SharedFiles;
  readonly tenancy: Tenancy;
  /** Task-bound data and settings, inside the Atlassian platform. */
  readonly issueForms: IssueForms;
  readonly submissions: Submissions;
  readonly drafts: Drafts;
  readonly formPolicies: FormPolicies;
  readonly moves: Moves;
  readonly siteSettings: SiteSettings;
  /** Jira. */
  readonly issues: Issues;
  readonly people: People;
  readonly attachments: Attachments;
  readonly wakeAddress: WakeAddress;
}
