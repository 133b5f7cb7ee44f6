import { requestJira } from '@forge/bridge';
import * as z from 'zod';
import { AppError } from '../../contract/kernel/app-error';

/** A Jira group by id and name. */
const Group = z.object({ groupId: z.string(), name: z.string() });
export type Group = z.infer<typeof Group>;

const Found = z.object({ groups: z.array(Group) });
const Named = z.object({ values: z.array(Group) });

/** The groups whose names contain a text, as far as the person may see them; 20 at most. */
export async function findGroups(query: string): Promise<readonly Group[]> {
  return (await read(`/rest/api/3/groups/picker?${String(new URLSearchParams({ query, maxResults: '20' }))}`, Found))
    .groups;
}

/** The names of groups, as far as the person may see them. */
export async function nameGroups(ids: readonly string[]): Promise<readonly Group[]> {
  if (ids.length === 0) return [];
  const query = new URLSearchParams(ids.map((id) => ['groupId', id]));
  return (await read(`/rest/api/3/group/bulk?maxResults=100&${String(query)}`, Named)).values;
}

async function read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
  const response = await requestJira(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new AppError('jira-unavailable');
  return schema.parse(await response.json());
}
