import { Issue, issueColumns } from '../issues';
import { ok, type Answer, type Call, type Operation } from '../operation';

/** The picker shows so many issues of each section. */
const mostShown = 20;

const escaped = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** The issues whose key begins with the text or whose summary holds it, that the caller may browse; the newest change first. */
const matching = (call: Call, query: string): readonly Issue[] => {
  const like = escaped(query.trim());
  const isIt = String.raw`(issue.key LIKE ? ESCAPE '\' OR issue.summary LIKE ? ESCAPE '\')`;
  const sql = `SELECT ${issueColumns} FROM issue WHERE issue.searchable_at <= ? AND ${isIt} ORDER BY issue.updated DESC, issue.id DESC`;
  return call.site.db
    .all(Issue, sql, call.site.now(), `${like}%`, `%${like}%`)
    .filter((issue) => call.site.permissions.onIssue(call.principal, issue).has('BROWSE_PROJECTS'));
};

const html = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Guess: without `currentJQL` only what the person looked at before is searched, of which the local Jira keeps nothing. */
const pickIssues = (call: Call): Answer => {
  const found = call.query.has('currentJQL') ? matching(call, call.query.get('query') ?? '') : [];
  const shown = found.slice(0, mostShown);
  const issues = shown.map(({ id, key, summary }) => ({
    id,
    key,
    keyHtml: html(key),
    img: '/images/icons/issuetypes/task.png',
    summary: html(summary),
    summaryText: summary,
  }));
  const sub = `Showing ${String(shown.length)} of ${String(found.length)} matching issues`;
  return ok({
    sections: [
      { id: 'hs', label: 'History Search', sub: 'No matching issues found', issues: [] },
      { id: 'cs', label: 'Current Search', sub, issues },
    ],
  });
};

/** Finding an issue by typing. */
export const pickerOperations: readonly Operation[] = [
  { method: 'GET', path: '/rest/api/3/issue/picker', scope: 'read:jira-work', answer: pickIssues },
];
