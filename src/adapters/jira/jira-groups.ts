import { route } from '@forge/api';
import * as z from 'zod';
import { GroupId } from '../../domain/identity';
import type { Group } from '../../ports/people';
import type { AskJira } from './ask-jira';

const mostFound = 20;
/** An address with more ids would be too long for some proxies. */
const bulkGroups = 50;

/** A group without an id, as an old directory may have, cannot be kept and is passed over. */
const JiraGroup = z.object({ groupId: GroupId.nullish().catch(undefined), name: z.string() });
const Found = z.object({ groups: z.array(JiraGroup) });
const Named = z.object({ values: z.array(JiraGroup) });

function groupsIn(found: readonly z.infer<typeof JiraGroup>[]): readonly Group[] {
  return found.flatMap(({ groupId, name }) => (typeof groupId === 'string' ? [{ id: groupId, name }] : []));
}

/** The groups the person of the invocation finds under a text. */
export async function findGroups(ask: AskJira, query: string): Promise<readonly Group[]> {
  const wanted = new URLSearchParams({ query, maxResults: String(mostFound) });
  const answer = await ask({ as: 'user', method: 'GET', route: route`/rest/api/3/groups/picker?${wanted}` });
  return answer.found ? groupsIn(Found.parse(answer.body).groups).slice(0, mostFound) : [];
}

/** The names of groups, as far as the person of the invocation may see them. */
export async function groupNames(ask: AskJira, groupIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(groupIds)].filter((id) => GroupId.safeParse(id).success);
  const found: Group[] = [];
  for (let from = 0; from < wanted.length; from += bulkGroups)
    found.push(...(await someGroups(ask, wanted.slice(from, from + bulkGroups))));
  return new Map(found.filter(({ id }) => wanted.includes(id)).map(({ id, name }) => [id, name]));
}

async function someGroups(ask: AskJira, groupIds: readonly string[]): Promise<readonly Group[]> {
  const wanted = new URLSearchParams([
    ['maxResults', String(groupIds.length)],
    ...groupIds.map((id) => ['groupId', id]),
  ]);
  const answer = await ask({ as: 'user', method: 'GET', route: route`/rest/api/3/group/bulk?${wanted}` });
  return answer.found ? groupsIn(Named.parse(answer.body).values) : [];
}
