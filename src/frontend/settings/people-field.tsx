import { ErrorMessage, Heading, Label, Select, Stack, UserPicker } from '@forge/react';
import React, { useState } from 'react';
import type { People } from '../../domain/form/access';
import { accountIdsIn } from './account-ids-in';
import { useGroups, type GroupChoice } from './use-groups';

interface PeopleFieldProps {
  /** Keeps the ids of two fields on one page apart. */
  readonly id: string;
  readonly title: string;
  /** What they may do, as it ends “People who may …”. */
  readonly right: string;
  readonly people: People;
  readonly onChange: (step: (before: People) => People) => void;
}

/** Chooses users and groups. Only their ids are kept: the picker hands over names and e-mail addresses, which are dropped here. */
export function PeopleField({ id, title, right, people, onChange }: PeopleFieldProps) {
  const [initialUsers] = useState(() => [...people.users]);
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">
        {title}
      </Heading>
      <UserPicker
        label={`People who may ${right}`}
        name={`${id}-users`}
        isMulti
        defaultValue={initialUsers}
        placeholder="Find people"
        onChange={(picked: unknown) => onChange((before) => ({ ...before, users: accountIdsIn(picked) }))}
      />
      <Groups
        id={id}
        label={`Groups that may ${right}`}
        chosen={people.groups}
        onChange={(groups) => onChange((before) => ({ ...before, groups }))}
      />
    </Stack>
  );
}

interface GroupsProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (groups: string[]) => void;
}

function Groups({ id, label, chosen, onChange }: GroupsProps) {
  const [query, setQuery] = useState('');
  const { choices, isLoading, isFailed } = useGroups(query, chosen);
  return (
    <Stack>
      <Label labelFor={`${id}-groups`}>{label}</Label>
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
