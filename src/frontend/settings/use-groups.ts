import { useLoading } from '../client/use-loading';
import { findGroups, nameGroups } from './jira-groups';

/** A group to choose. */
export interface GroupChoice {
  readonly value: string;
  readonly label: string;
}

/** The groups to choose from. */
export interface Groups {
  readonly choices: readonly GroupChoice[];
  readonly isLoading: boolean;
  readonly isFailed: boolean;
}

/** The groups that match what is typed, and the chosen ones: by id where Jira does not tell their names. */
export function useGroups(query: string, chosen: readonly string[]): Groups {
  const found = useLoading(() => findGroups(query), [query]);
  const named = useLoading(() => nameGroups(chosen), [chosen.join()]);
  const names = new Map([...(named.value ?? []), ...(found.value ?? [])].map(({ groupId, name }) => [groupId, name]));
  const all = new Map([...chosen.map((id): [string, string] => [id, names.get(id) ?? id]), ...names]);
  const choices = [...all].map(([value, label]) => ({ value, label }));
  return { choices, isLoading: found.state === 'loading', isFailed: found.state === 'failed' };
}
