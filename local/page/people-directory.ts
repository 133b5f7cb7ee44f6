import type { PeopleDirectory, Person } from '../renderer/renderer-host';
import type { LocalUser } from '../site/host-api';
import { hostCalls } from './host-calls';

function personOf({ accountId, displayName }: LocalUser): Person {
  return {
    accountId,
    displayName,
    avatarUrl: `${globalThis.location.origin}/avatar/${encodeURIComponent(accountId)}.svg`,
  };
}

/** The people of the local site, as the acting person sees them. */
export const peopleDirectory: PeopleDirectory = {
  find: async (accountIds) => (await hostCalls.people({ accountIds: [...accountIds] })).map(personOf),
  search: async (query) => (await hostCalls.people({ query })).map(personOf),
  groupNames: (groupIds) => hostCalls.groups({ groupIds: [...groupIds] }),
};
