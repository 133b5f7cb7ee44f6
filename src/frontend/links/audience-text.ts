import type { SharedLink } from '../../domain/submission/shared-link';

const texts: Readonly<Record<SharedLink['audience'], string>> = {
  anyone: 'Anyone with the link',
  'jira-users': 'Jira users of this site',
};

/** For whom a shared link is, in words. */
export function audienceText(audience: SharedLink['audience']): string {
  return texts[audience];
}
