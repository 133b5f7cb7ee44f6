import type { JiraSite } from '../jira/jira-site';
import { seedIssues } from './seed-issues';

/** The account ids of the four people of the local site. */
export const seedPeople = {
  admin: '712020:3f0c7a52-9d41-4a8e-b1c6-5e2f8d90a7b4',
  maker: '712020:8b64e1d9-27f3-4c05-9a7e-c3d1f6025e88',
  respondent: '5f3b8e21c7a94d0068e1b2f7',
  restricted: '712020:d15a93c8-60be-4f72-8e3d-7a4c29b8f016',
} as const;

/** The ids of the two groups of the local site. */
export const seedGroups = {
  formMakers: '6e1d2b90-4c7f-4f3a-9b58-0a7e35c1d2f4',
  jiraUsers: 'c2a7f4e8-93b1-4d6c-8f05-e19b6d7a3c50',
} as const;

const securityLevel = 10_500;
const dayMs = 86_400_000;

const addPeople = (site: JiraSite): void => {
  const profileUpdated = site.now();
  const add = (accountId: string, name: readonly [string, string], role: string): void => {
    site.people.add({
      accountId,
      displayName: name.join(' '),
      email: `${name.join('.').toLowerCase()}@example.com`,
      role,
      admin: role === 'Jira admin',
      status: 'active',
      profileUpdated,
    });
  };
  add(seedPeople.admin, ['Amara', 'Osei'], 'Jira admin');
  add(seedPeople.maker, ['Mika', 'Lindqvist'], 'Maker');
  add(seedPeople.respondent, ['Rosa', 'Delgado'], 'Respondent');
  add(seedPeople.restricted, ['Uri', 'Nakamura'], 'Restricted user');
  site.people.addGroup({ id: seedGroups.formMakers, name: 'form-makers' }, [seedPeople.maker]);
  site.people.addGroup({ id: seedGroups.jiraUsers, name: 'jira-users' }, Object.values(seedPeople));
};

const addProjects = (site: JiraSite): void => {
  const { admin, maker, respondent, restricted } = seedPeople;
  const both = { [admin]: 'Administrators', [maker]: 'Leads', [respondent]: 'Members' };
  site.projects.add({ id: 10_000, key: 'ONB', name: 'Onboarding' }, { ...both, [restricted]: 'Members' });
  site.projects.add({ id: 10_001, key: 'FAC', name: 'Facilities' }, { ...both, [restricted]: 'Viewers' });
  site.projects.addType({ id: '10001', name: 'Task', description: 'A small, distinct piece of work.' });
  site.projects.addType({ id: '10002', name: 'Request', description: 'Something a colleague asks for.' });
  site.issues.addSecurityLevel({ id: securityLevel, name: 'People team', members: [admin, maker, restricted] });
};

const addIssues = (site: JiraSite): void => {
  for (const [index, issue] of seedIssues.entries()) {
    const project = site.projects.find(issue.project);
    if (project === undefined) continue;
    site.issues.add({
      project,
      typeId: issue.type === 'Task' ? '10001' : '10002',
      summary: issue.summary,
      status: issue.status,
      description: {
        type: 'doc',
        version: 1,
        content: issue.description.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
      },
      reporter: seedPeople[issue.reporter],
      assignee: issue.assignee === undefined ? null : seedPeople[issue.assignee],
      securityLevel: issue.hidden === true ? securityLevel : null,
      created: site.now() - (seedIssues.length - index) * dayMs,
    });
  }
};

/** Fills an empty Jira site with its people, groups, projects and issues; a site that has people stays as it is. */
export const seed = (site: JiraSite): void => {
  if (site.people.all().length > 0) return;
  site.db.transaction(() => {
    addPeople(site);
    addProjects(site);
    addIssues(site);
  });
};
