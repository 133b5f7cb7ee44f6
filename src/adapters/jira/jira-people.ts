import { route } from '@forge/api';
import * as z from 'zod';
import { AccountId, GroupId } from '../../domain/identity';
import type { People } from '../../ports/people';
import { findGroups, groupNames } from './jira-groups';
import { createAskJira, realWait, type AskJira, type Wait } from './ask-jira';

const Myself = z.object({
  groups: z.object({ items: z.array(z.object({ groupId: GroupId.nullish().catch(undefined) })) }).optional(),
});
const Permissions = z.object({ permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }) }) });
const Users = z.object({ values: z.array(z.object({ accountId: z.string(), displayName: z.string() })) });

/** Jira names at most 200 people in one call; an address with that many ids would be too long for some proxies. */
const bulkAccounts = 50;

async function ownGroups(ask: AskJira): Promise<readonly string[]> {
  const answer = await ask({ as: 'user', method: 'GET', route: route`/rest/api/3/myself?expand=groups` });
  if (!answer.found) return [];
  const items = Myself.parse(answer.body).groups?.items ?? [];
  return items.flatMap(({ groupId }) => (typeof groupId === 'string' ? [groupId] : []));
}

async function isAdmin(ask: AskJira): Promise<boolean> {
  const answer = await ask({
    as: 'user',
    method: 'GET',
    route: route`/rest/api/3/mypermissions?permissions=ADMINISTER`,
  });
  return answer.found && Permissions.parse(answer.body).permissions.ADMINISTER.havePermission;
}

async function someNames(ask: AskJira, accountIds: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const wanted = new URLSearchParams([
    ['maxResults', String(accountIds.length)],
    ...accountIds.map((id) => ['accountId', id]),
  ]);
  const answer = await ask({ as: 'user', method: 'GET', route: route`/rest/api/3/user/bulk?${wanted}` });
  if (!answer.found) return [];
  return Users.parse(answer.body).values.map(({ accountId, displayName }) => [accountId, displayName]);
}

async function names(ask: AskJira, accountIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(accountIds)].filter((id) => AccountId.safeParse(id).success);
  const found: (readonly [string, string])[] = [];
  for (let from = 0; from < wanted.length; from += bulkAccounts)
    found.push(...(await someNames(ask, wanted.slice(from, from + bulkAccounts))));
  return new Map(found.filter(([accountId]) => wanted.includes(accountId)));
}

/** The port `People` over Jira's REST interface. */
export function jiraPeople(wait: Wait = realWait): People {
  const ask = createAskJira(wait);
  return {
    ownGroups: () => ownGroups(ask),
    isAdmin: () => isAdmin(ask),
    names: (accountIds) => names(ask, accountIds),
    findGroups: (query) => findGroups(ask, query),
    groupNames: (groupIds) => groupNames(ask, groupIds),
  };
}
