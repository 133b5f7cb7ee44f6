import { everybody, type Row } from './row';

/** Finding groups and issues to choose: Jira itself shows each person their own. */
export const pickRows: readonly Row[] = [
  ['pick.groups', 'none', () => ({ query: 'staff' }), everybody],
  ['pick.group-names', 'a group', () => ({ ids: ['editors'] }), everybody],
  ['pick.issues', 'none', () => ({ query: 'ONB' }), everybody],
];
