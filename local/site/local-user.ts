import type { Person } from '../jira/people';
import type { LocalUser } from './host-api';

/** A person as the host page shows them. */
export const localUser = (person: Person): LocalUser => ({
  accountId: person.accountId,
  displayName: person.status === 'closed' ? 'Former user' : person.displayName,
  role: person.role,
});
