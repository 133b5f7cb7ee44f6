import * as z from 'zod';
import { hostApi } from '../host-api';
import { hostCall } from '../host-call';
import type { HostSite } from '../host-site';
import { jiraClient } from '../jira-client';
import { localUser } from '../local-user';

const Users = z.array(z.object({ accountId: z.string() }));
const Groups = z.object({ values: z.array(z.object({ groupId: z.string(), name: z.string() })) });

const searchOf = ({
  accountIds,
  query,
}: {
  accountIds?: readonly string[] | undefined;
  query?: string | undefined;
}) => {
  if (accountIds === undefined) return `/rest/api/3/user/search?query=${encodeURIComponent(query ?? '')}`;
  return `/rest/api/3/user/bulk?maxResults=200&${accountIds.map((id) => `accountId=${encodeURIComponent(id)}`).join('&')}`;
};

/** People and groups by id or name, as Jira shows them to the acting person. */
export const peopleCalls = (site: HostSite) => ({
  people: hostCall(hostApi.people, async (input, { me }) => {
    if (input.accountIds?.length === 0) return [];
    const Answer = z.union([Users, z.object({ values: Users }).transform(({ values }) => values)]);
    const found = await jiraClient(site.jira, me)(`GET ${searchOf(input)}`, Answer);
    return found.flatMap(({ accountId }) => {
      const person = site.jira.site.people.find(accountId);
      return person === undefined ? [] : [localUser(person)];
    });
  }),
  groups: hostCall(hostApi.groups, async ({ groupIds }, { me }) => {
    if (groupIds.length === 0) return [];
    const query = groupIds.map((id) => `groupId=${encodeURIComponent(id)}`).join('&');
    const { values } = await jiraClient(site.jira, me)(`GET /rest/api/3/group/bulk?${query}`, Groups);
    return values.map(({ groupId, name }) => ({ id: groupId, name }));
  }),
});
