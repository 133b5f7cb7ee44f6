import React, { useState } from 'react';
import { pickCall } from '../client/call';
import type { ControlProps } from './control-props';
import { FoundSelect } from './found-select';
import { useFound } from './use-found';

/** An issue that the person can see, found by its key or its summary and kept by its key. */
export function IssueControl(props: ControlProps<'issue'>) {
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const find = async (query: string) => {
    const { issues } = await pickCall('pick.issues', { query: query.slice(0, longest) });
    const found = issues.map(({ key, summary }) => ({ value: key, label: summary === '' ? key : `${key} ${summary}` }));
    setLabels((before) => new Map([...before, ...found.map(({ value, label }) => [value, label] as const)]));
    return found;
  };
  const key = typeof props.value === 'string' ? props.value : undefined;
  const found = useFound(find, key === undefined ? undefined : { value: key, label: labels.get(key) ?? key });
  return (
    <FoundSelect
      {...props}
      found={found}
      placeholder="Find an issue"
      failure="Jira did not list its issues. Try again in a few minutes."
    />
  );
}

/** More is not looked for. */
const longest = 100;
