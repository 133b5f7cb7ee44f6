import type { SQLInputValue } from 'node:sqlite';
import { notHere, refusal } from '../jira-error';
import type { Call } from '../operation';
import type { SearchableProperty } from '../searchable-property';
import { visibleIssue, visibleProject } from '../visible';
import type { JqlClause } from './jql-query';

/** One condition on the table `issue` in SQL, with the values it binds. */
export type Condition = { readonly sql: string; readonly values: readonly SQLInputValue[] };

/** Which entries of the search index a search may see; `fresh` issues are read without lag. */
export type SearchView = { readonly now: number; readonly fresh: readonly number[] };

/** Fields of Jira that the local Jira does not search; another name is refused as Jira refuses an unknown field. */
const unsupported = new Set(
  'status,assignee,reporter,creator,summary,description,text,labels,created,updated,issuetype,type,priority,resolution,sprint,parent,component,fixversion,duedate,comment'.split(
    ',',
  ),
);

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

const found = (call: Call, name: string, find: () => number): number => {
  try {
    return find();
  } catch {
    throw refusal(400, name);
  }
};

const idCondition = (column: string, clause: JqlClause, ids: readonly number[]): Condition => {
  if (clause.operator !== '=' && clause.operator !== 'in' && clause.operator !== '!=')
    throw notHere(`the JQL operator "${clause.operator}" for the field "${clause.field}"`);
  const not = clause.operator === '!=' ? 'NOT ' : '';
  return { sql: `${column} ${not}IN (${marks(ids)})`, values: ids };
};

const projectCondition = (call: Call, clause: JqlClause): Condition =>
  idCondition(
    'issue.project_id',
    clause,
    clause.values.map((value) =>
      found(call, `The value '${value}' does not exist for the field 'project'.`, () => visibleProject(call, value).id),
    ),
  );

const issueCondition = (call: Call, clause: JqlClause): Condition =>
  idCondition(
    'issue.id',
    clause,
    clause.values.map((value) =>
      found(
        call,
        `An issue with key '${value}' does not exist for field '${clause.field}'.`,
        () => visibleIssue(call, value).id,
      ),
    ),
  );

const propertyOf = (call: Call, field: string): SearchableProperty | undefined => {
  const written = /^issue\.property\[(?:"([^"]+)"|([^\]]+))\]\.(.+)$/i.exec(field);
  if (written === null) return call.site.searchable.find((entry) => entry.alias?.toLowerCase() === field.toLowerCase());
  const key = written[1] ?? written[2];
  const path = written[3];
  const declared = call.site.searchable.find((entry) => entry.propertyKey === key && entry.path === path);
  // Guess: a path no manifest declares is not indexed, so JQL refuses it.
  if (declared === undefined)
    throw refusal(400, `The property '${key ?? ''}' with path '${path ?? ''}' is not indexed for search.`);
  return declared;
};

const jsonPath = (path: string): string =>
  `$${path
    .split('.')
    .map((step) => `."${step}"`)
    .join('')}`;

const propertyValue = (property: SearchableProperty, text: string): SQLInputValue => {
  if (property.type !== 'number') return text;
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number))
    throw refusal(400, `The value '${text}' is not a number, as '${property.alias ?? property.path}' needs.`);
  return number;
};

const propertyCondition = (property: SearchableProperty, clause: JqlClause, view: SearchView): Condition => {
  if (clause.operator === '!=') throw notHere(`the JQL operator "!=" for the field "${clause.field}"`);
  const values = clause.values.map((value) => propertyValue(property, value));
  const compared = clause.operator === 'in' ? `IN (${marks(values)})` : `${clause.operator} ?`;
  const seen = `q.visible_at <= CASE WHEN issue.id IN (${marks(view.fresh)}) THEN 9e15 ELSE ? END`;
  const sql = `EXISTS (SELECT 1 FROM search_property p, json_each(p.value, ?) v WHERE p.entry = (
      SELECT MAX(q.entry) FROM search_property q WHERE q.issue_id = issue.id AND q.key = ? AND ${seen})
    AND v.value ${compared})`;
  return { sql, values: [jsonPath(property.path), property.propertyKey, ...view.fresh, view.now, ...values] };
};

/** The SQL of one JQL clause; an unknown field is refused as Jira does, an unsupported one by name. */
export const conditionOf = (call: Call, clause: JqlClause, view: SearchView): Condition => {
  const field = clause.field.toLowerCase();
  if (field === 'project') return projectCondition(call, clause);
  if (['key', 'issuekey', 'issue', 'id'].includes(field)) return issueCondition(call, clause);
  const property = propertyOf(call, clause.field);
  if (property !== undefined) return propertyCondition(property, clause, view);
  if (unsupported.has(field)) throw notHere(`the JQL field "${clause.field}"`);
  throw refusal(400, `Field '${clause.field}' does not exist or you do not have permission to view it.`);
};
