import React from 'react';
import { pickCall } from '../client/call';
import { useGroupName } from '../form/use-group-name';
import type { ControlProps } from './control-props';
import { FoundSelect } from './found-select';
import { useFound } from './use-found';

/** A Jira group, found by name and kept by id. */
export function GroupControl(props: ControlProps<'group'>) {
  const chosen = typeof props.value === 'string' ? props.value : undefined;
  const name = useGroupName(chosen);
  const found = useFound(findGroups, chosen === undefined ? undefined : { value: chosen, label: name ?? chosen });
  return (
    <FoundSelect
      {...props}
      found={found}
      placeholder="Find a group"
      failure="Jira did not list its groups. Try again in a few minutes."
    />
  );
}

async function findGroups(query: string) {
  const { groups } = await pickCall('pick.groups', { query: query.slice(0, longest) });
  return groups.map(({ id, name }) => ({ value: id, label: name }));
}

/** More is not looked for. */
const longest = 100;
