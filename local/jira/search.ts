import { notHere, refusal } from './jira-error';
import { Issue, issueColumns } from './issues';
import { conditionOf, type SearchView } from './jql/condition';
import type { JqlQuery } from './jql/jql-query';
import { parseJql } from './jql/parse-jql';
import type { Call } from './operation';

const orderColumn: ReadonlyMap<string, string> = new Map([
  ['created', 'issue.created'],
  ['updated', 'issue.updated'],
  ['key', 'issue.id'],
  ['id', 'issue.id'],
]);

const orderSql = (order: JqlQuery['order']): string =>
  [...order, { field: 'id', descending: order[0]?.descending ?? true }]
    .map(({ field, descending }) => {
      const column = orderColumn.get(field.toLowerCase());
      if (column === undefined) throw notHere(`the JQL order by "${field}"`);
      return `${column} ${descending ? 'DESC' : 'ASC'}`;
    })
    .join(', ');

/** All issues that match and that the caller may browse, in order; `fresh` issues are searched without lag. */
export const search = (call: Call, jql: string, fresh: readonly number[]): readonly Issue[] => {
  const query = parseJql(jql);
  if (query.clauses.length === 0)
    throw refusal(400, 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  const view: SearchView = { now: call.site.now(), fresh };
  const conditions = query.clauses.map((clause) => conditionOf(call, clause, view));
  const isSearchable = `(issue.searchable_at <= ? OR issue.id IN (${fresh.map(() => '?').join(', ')}))`;
  const where = [...conditions.map((condition) => condition.sql), isSearchable].join(' AND ');
  const values = [...conditions.flatMap((condition) => condition.values), view.now, ...fresh];
  return call.site.db
    .all(Issue, `SELECT ${issueColumns} FROM issue WHERE ${where} ORDER BY ${orderSql(query.order)}`, ...values)
    .filter((issue) => call.site.permissions.onIssue(call.principal, issue).has('BROWSE_PROJECTS'));
};
