import { useEffect, useState } from 'react';
import { unknownPerson, type PeopleDirectory, type Person } from './renderer-host';

/** The people of the given ids, asked for when shown, until somebody chooses others. */
export function useChosenPeople(people: PeopleDirectory, ids: readonly string[]) {
  const [chosen, choose] = useState<readonly Person[]>([]);
  const key = ids.join(' ');
  useEffect(() => {
    let isCurrent = true;
    const wanted = key.split(' ').filter((id) => id !== '');
    const show = (found: readonly Person[]) => {
      if (isCurrent) choose(wanted.map((id) => found.find((one) => one.accountId === id) ?? unknownPerson(id)));
    };
    const asked = wanted.length === 0 ? Promise.resolve([]) : people.find(wanted);
    void asked.then(show, () => show([]));
    return () => {
      isCurrent = false;
    };
  }, [key, people]);
  return [chosen, choose] as const;
}
