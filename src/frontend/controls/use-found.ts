import { useCallback, useEffect, useState } from 'react';
import type { Option } from '../../domain/fields';
import { useLoading } from '../client/use-loading';

/** How long typing rests before Jira is asked, in milliseconds. */
const rest = 250;

/** What can be chosen of what was found. */
export interface Found {
  readonly choices: readonly Option[];
  readonly isLoading: boolean;
  readonly isFailed: boolean;
  /** Begins to look, when somebody comes to the list. Before, nothing is asked. */
  begin(): void;
  type(text: string): void;
}

/** What is found under what is typed, and the chosen one, which stays to be seen whatever is typed. */
export function useFound(find: (query: string) => Promise<readonly Option[]>, chosen: Option | undefined): Found {
  const [isBegun, setIsBegun] = useState(false);
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim()), rest);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useLoading(() => (isBegun ? find(query) : Promise.resolve([])), [isBegun, query]);
  const begin = useCallback(() => setIsBegun(true), []);
  const others = (found.value ?? []).filter(({ value }) => value !== chosen?.value);
  return {
    choices: [...(chosen ? [chosen] : []), ...others],
    isLoading: isBegun && found.state === 'loading',
    isFailed: found.state === 'failed',
    begin,
    type: setTyped,
  };
}
