import { projectKeyOf } from '../../../src/domain/jira/project-key-of';

test.each([
  ['HR-1', 'HR'],
  ['A1-2034', 'A1'],
  ['MY_KEY-7', 'MY_KEY'],
  ['TWO-PARTS-7', 'TWO-PARTS'],
  ['HR', ''],
  ['', ''],
])('the issue %j is in the project %j', (issue, project) => {
  expect(projectKeyOf(issue)).toBe(project);
});
