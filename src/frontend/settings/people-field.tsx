import { ErrorMessage, Label, Select, Stack, Text, UserPicker } from '@forge/react';
import React, { useState } from 'react';
import type { People } from '../../domain/form/access';
import { accountIdsIn } from './account-ids-in';
import { useGroups, type GroupChoice } from './use-groups';

interface PeopleFieldProps {
  /** Keeps the ids of two fields on one page apart. */
  readonly id: string;
  readonly title: string;
  readonly people: People;
  readonly onChange: (step: (before: People) => People) => void;
}

/** Chooses users and groups. Only their ids are kept: the picker hands over names and e-mail addresses, which are dropped here. */
export function PeopleField({ id, title, people, onChange }: PeopleFieldProps) {
  const [initialUsers] = useState(() => [...people.users]);
  return (
    <Stack space="space.100">
      <Text weight="semibold">{title}</Text>
      <UserPicker
        label="People"
        name={`${id}-users`}
        isMulti
        defaultValue={initialUsers}
        placeholder="Find people"
        onChange={(picked: unknown) => onChange((before) => ({ ...before, users: accountIdsIn(picked) }))}
      />
      <Groups id={id} chosen={people.groups} onChange={(groups) => onChange((before) => ({ ...before, groups }))} />
    </Stack>
  );
}

interface GroupsProps {
  readonly id: string;
  readonly chosen: readonly string[];
  readonly onChange: (groups: string[]) => void;
}

function Groups({ id, chosen, onChange }: GroupsProps) {
  const [query, setQuery] = useState('');
  const { choices, isLoading, isFailed } = useGroups(query, chosen);
  return (
    <Stack>
      <Label labelFor={`${id}-groups`}>Groups</Label>
      <Select
        inputId={`${id}-groups`}
        isMulti
        isSearchable
        isLoading={isLoading}
        options={[...choices]}
        value={choices.filter(({ value }) => chosen.includes(value))}
        placeholder="Find groups"
        onInputChange={(text: string) => setQuery(text)}
        onChange={(picked: readonly GroupChoice[] | null) => onChange((picked ?? []).map(({ value }) => value))}
      />
      {isFailed ? <ErrorMessage>Jira did not list its groups. Try again in a few minutes.</ErrorMessage> : null}
    </Stack>
  );
}
