import { seedPeople } from '../../../local/site/seed';
import { openTestJira } from './test-jira';

test.each([
  ['GET /rest/api/3/field', 'GET /rest/api/3/field'],
  ['PUT /rest/api/3/issue/ONB-1', 'PUT /rest/api/3/issue/ONB-1'],
  ['GET /rest/api/2/myself', 'GET /rest/api/2/myself'],
  ['GET /rest/api/3/issue/ONB-1?expand=changelog', 'expand=changelog'],
  ['DELETE /rest/api/3/project/ONB', 'trash'],
  ['GET /rest/api/3/search/jql?jql=status%20%3D%20Done', 'status'],
  ['GET /rest/api/3/search/jql?jql=project%20%3D%20ONB%20OR%20project%20%3D%20FAC', 'OR in JQL'],
  ['GET /rest/api/3/search/jql?jql=NOT%20project%20%3D%20ONB', 'NOT in JQL'],
])('%s answers 501 and names it in body and log', async (request, name) => {
  const { call, lines } = openTestJira();
  const answer = await call(seedPeople.admin, request);
  expect(answer.status).toBe(501);
  expect(JSON.stringify(answer.body)).toContain(name);
  expect(lines.join('\n')).toContain(name);
});
