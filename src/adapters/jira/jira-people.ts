import { route } from '@forge/api';
import * as z from 'zod';
import { GroupId } from '../../domain/identity';
import type { People } from '../../ports/people';
import { demandOfJira } from './ask-jira';

const Myself = z.object({ groups: z.object({ items: z.array(z.object({ groupId: GroupId })) }) });
const MyPermissions = z.object({ permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }) }) });
const Users = z.object({ values: z.array(z.object({ accountId: z.string(), displayName: z.string() })) });

/** How many people are asked for in one request. */
const batch = 90;

async function namesOf(accountIds: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const params = new URLSearchParams(accountIds.map((accountId) => ['accountId', accountId]));
  params.set('maxResults', String(batch));
  const { values } = await demandOfJira(Users, { by: 'person', path: route`/rest/api/3/user/bulk?${params}` });
  return values.map(({ accountId, displayName }) => [accountId, displayName]);
}

function batchesOf(accountIds: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(accountIds.length / batch);
  return Array.from({ length: count }, (_, at) => accountIds.slice(at * batch, (at + 1) * batch));
}

/** The port `People` over Jira's REST API, as the person of the invocation. */
export const jiraPeople: People = {
  ownGroups: async () => {
    const { groups } = await demandOfJira(Myself, { by: 'person', path: route`/rest/api/3/myself?expand=groups` });
    return groups.items.map(({ groupId }) => groupId);
  },
  isAdmin: async () => {
    const path = route`/rest/api/3/mypermissions?permissions=ADMINISTER`;
    const { permissions } = await demandOfJira(MyPermissions, { by: 'person', path });
    return permissions.ADMINISTER.havePermission;
  },
  names: async (accountIds) => new Map((await Promise.all(batchesOf(accountIds).map(namesOf))).flat()),
};
