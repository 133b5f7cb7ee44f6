/** One permission of Jira as `mypermissions` describes it. */
export type Permission = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly description: string;
};

const permission = (type: Permission['type'], id: string, words: readonly [string, string, string]): Permission => ({
  type,
  id,
  key: words[0],
  name: words[1],
  description: words[2],
});

/** The permissions the local Jira knows; any other key is refused by name. */
export const permissionList: readonly Permission[] = [
  permission('GLOBAL', '0', [
    'ADMINISTER',
    'Administer Jira',
    'Create and administer projects, issue types and users.',
  ]),
  permission('GLOBAL', '27', ['USER_PICKER', 'Browse users and groups', 'View and select users or groups.']),
  permission('PROJECT', '10', [
    'BROWSE_PROJECTS',
    'Browse Projects',
    'Ability to browse projects and the issues within them.',
  ]),
  permission('PROJECT', '11', ['CREATE_ISSUES', 'Create Issues', 'Ability to create issues.']),
  permission('PROJECT', '12', ['EDIT_ISSUES', 'Edit Issues', 'Ability to edit issues.']),
  permission('PROJECT', '16', ['DELETE_ISSUES', 'Delete Issues', 'Ability to delete issues.']),
  permission('PROJECT', '15', ['ADD_COMMENTS', 'Add Comments', 'Ability to comment on issues.']),
  permission('PROJECT', '19', [
    'CREATE_ATTACHMENTS',
    'Create Attachments',
    'Users with this permission may create attachments.',
  ]),
  permission('PROJECT', '38', [
    'DELETE_ALL_ATTACHMENTS',
    'Delete All Attachments',
    'Users with this permission may delete all attachments.',
  ]),
  permission('PROJECT', '39', [
    'DELETE_OWN_ATTACHMENTS',
    'Delete Own Attachments',
    'Users with this permission may delete own attachments.',
  ]),
  permission('PROJECT', '23', [
    'ADMINISTER_PROJECTS',
    'Administer Projects',
    'Ability to administer a project in Jira.',
  ]),
];

/** The keys of all permissions of one type. */
export const permissionKeys = (type: Permission['type']): readonly string[] =>
  permissionList.filter((entry) => entry.type === type).map((entry) => entry.key);

const view = ['BROWSE_PROJECTS', 'ADD_COMMENTS'];
const work = [...view, 'CREATE_ISSUES', 'EDIT_ISSUES', 'CREATE_ATTACHMENTS', 'DELETE_OWN_ATTACHMENTS'];

/** What each project role may do; somebody without a role in a project does not see it. */
export const rolePermissions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Administrators', new Set(permissionKeys('PROJECT'))],
  ['Leads', new Set([...work, 'DELETE_ISSUES', 'DELETE_ALL_ATTACHMENTS'])],
  ['Members', new Set(work)],
  ['Viewers', new Set(view)],
  ['atlassian-addons-project-access', new Set([...work, 'DELETE_ISSUES'])],
]);
