import type { PeopleDirectory } from '../renderer/renderer-host';
import { hostCalls } from './host-calls';

/** The people of the local site, as the acting person sees them. */
export const peopleDirectory: PeopleDirectory = {
  find: (accountIds) => hostCalls.people({ accountIds: [...accountIds] }),
  search: (query) => hostCalls.people({ query }),
  groupNames: (groupIds) => hostCalls.groups({ groupIds: [...groupIds] }),
};
