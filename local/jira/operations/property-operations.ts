import { refusal } from '../jira-error';
import type { Issue } from '../issues';
import { ok, type Answer, type Call, type Operation } from '../operation';
import { PropertyKey, propertyText } from '../property-value';
import { visibleIssue } from '../visible';

const editableIssue = (call: Call): Issue => {
  const issue = visibleIssue(call, call.path('issue'));
  if (call.site.permissions.onIssue(call.principal, issue).has('EDIT_ISSUES')) return issue;
  throw refusal(403, 'You do not have permission to edit issues in this project.');
};

const missing = (key: string) =>
  refusal(404, `The property with key ${key} was not found or you do not have permission to see it.`);

const listProperties = (call: Call): Answer => {
  const issue = visibleIssue(call, call.path('issue'));
  const self = (key: string) =>
    `${call.site.baseUrl}/rest/api/3/issue/${String(issue.id)}/properties/${encodeURIComponent(key)}`;
  return ok({ keys: call.site.properties.keys(issue.id).map((key) => ({ key, self: self(key) })) });
};

const getProperty = (call: Call): Answer => {
  const issue = visibleIssue(call, call.path('issue'));
  const key = call.path('key');
  const text = call.site.properties.read(issue.id, key);
  if (text === undefined) throw missing(key);
  const value: unknown = JSON.parse(text);
  return ok({ key, value });
};

const setProperty = (call: Call): Answer => {
  const issue = editableIssue(call);
  const key = PropertyKey.parse(call.path('key'));
  const text = propertyText(call.body);
  const isNew = call.site.db.transaction(() => call.site.properties.write(issue.id, key, text));
  return { status: isNew ? 201 : 200 };
};

const deleteProperty = (call: Call): Answer => {
  const issue = editableIssue(call);
  const key = call.path('key');
  if (call.site.properties.read(issue.id, key) === undefined) throw missing(key);
  call.site.db.transaction(() => {
    call.site.properties.remove(issue.id, key);
  });
  return { status: 204 };
};

const list = '/rest/api/3/issue/:issue/properties';
const one = `${list}/:key`;

/** The properties of an issue: whoever browses it reads them, whoever edits it writes them. */
export const propertyOperations: readonly Operation[] = [
  { method: 'GET', path: list, scope: 'read:jira-work', answer: listProperties },
  { method: 'GET', path: one, scope: 'read:jira-work', answer: getProperty },
  { method: 'PUT', path: one, scope: 'write:jira-work', answer: setProperty },
  { method: 'DELETE', path: one, scope: 'write:jira-work', answer: deleteProperty },
];
