import { mayBuild } from '../../domain/policy/maker-policy';
import type { Person } from '../../domain/policy/person';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';

/** What Jira and the site's settings say of the caller now. */
export async function personOf({ people, siteSettings }: AppPorts, { accountId }: Caller): Promise<Person> {
  const [groups, isAdmin, makers] = await Promise.all([people.ownGroups(), people.isAdmin(), siteSettings.makers()]);
  const known = { accountId, groups, isAdmin };
  return { ...known, isMaker: mayBuild(makers, known) };
}
