import { memoryJira } from '../../../src/adapters/memory/memory-jira';
import { attachmentsContract } from '../../ports/attachments.contract';
import { issuesContract } from '../../ports/issues.contract';
import { small, type JiraUnderTest } from '../../ports/jira-under-test';
import { peopleContract } from '../../ports/people.contract';

function open(): JiraUnderTest {
  const [ten, twenty] = small.projects;
  const { people, issueTypes } = small;
  const jira = memoryJira({
    people,
    projects: [
      { ...ten, issueTypes, browse: ['ann', 'bob', 'cem'], edit: ['ann', 'bob', 'cem'], create: ['ann', 'bob', 'cem'] },
      { ...twenty, issueTypes, browse: ['ann', 'bob'], edit: ['ann'], create: ['ann'] },
    ],
    issues: [],
    groups: [...small.groups],
  });
  jira.holdSearch(true);
  return {
    ...jira,
    as: (accountId, work) => {
      jira.actAs(accountId);
      return work();
    },
    settle: () => {
      jira.holdSearch(false);
    },
    close: () => undefined,
  };
}

attachmentsContract('memory', open);
issuesContract('memory', open);
peopleContract('memory', open);
