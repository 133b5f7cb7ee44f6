import type { Form } from '../form/form';
import type { SharedLink } from '../submission/shared-link';

/** Why a form cannot be filled under a link, or nothing. */
export type LinkRefusal = 'revoked' | 'jira-users-only' | 'not-published';

/** Whether a link may be used by somebody; `signedIn` says whether a Jira user asks. */
export function linkRefusal(
  link: SharedLink,
  form: Pick<Form, 'latestVersion'>,
  signedIn: boolean,
): LinkRefusal | undefined {
  if (link.revokedAt !== undefined) return 'revoked';
  if (link.audience === 'jira-users' && !signedIn) return 'jira-users-only';
  return form.latestVersion === 0 ? 'not-published' : undefined;
}
