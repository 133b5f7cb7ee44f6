import type { Drafts } from '../../ports/drafts';
import type { FormPolicies } from '../../ports/form-policies';
import type { IssueForms } from '../../ports/issue-forms';
import type { Moves } from '../../ports/moves';
import type { SiteSettings } from '../../ports/site-settings';
import type { Submissions } from '../../ports/submissions';
import { realWait, type Wait } from './ask-storage';
import { kvsDrafts } from './kvs-drafts';
import { kvsFormPolicies } from './kvs-form-policies';
import { kvsIssueForms } from './kvs-issue-forms';
import { kvsMoves } from './kvs-moves';
import { kvsSiteSettings } from './kvs-site-settings';
import { kvsSubmissions } from './kvs-submissions';
import { createStorage } from './storage';

/** The ports whose data stays inside the platform. */
export interface PlatformPorts {
  readonly issueForms: IssueForms;
  readonly submissions: Submissions;
  readonly drafts: Drafts;
  readonly formPolicies: FormPolicies;
  readonly moves: Moves;
  readonly siteSettings: SiteSettings;
}

/** The platform's storage as ports; which installation's is decided by the invocation, so nothing is kept between calls. */
export function kvsPorts(wait: Wait = realWait): PlatformPorts {
  const storage = createStorage(wait);
  return {
    issueForms: kvsIssueForms(storage),
    submissions: kvsSubmissions(storage),
    drafts: kvsDrafts(storage),
    formPolicies: kvsFormPolicies(storage),
    moves: kvsMoves(storage),
    siteSettings: kvsSiteSettings(wait),
  };
}
