import type { LinkView } from '../../contract/app/links';
import type { SharedLink } from '../../domain/submission/shared-link';
import type { AppPorts } from '../app-ports';

/** A link with its address: a web address for anybody, a route of the Forms page for Jira users. */
export async function linkView({ linkAddresses }: AppPorts, link: SharedLink): Promise<LinkView> {
  return {
    link,
    address: link.audience === 'jira-users' ? `/fill/${link.id}` : await linkAddresses.addressOf(link.id),
  };
}
