import Lozenge from '@atlaskit/lozenge';
import type { LocalIssue } from '../../site/host-api';
import { PageLink } from '../page-link';
import { issueAddress } from '../page-route';
import { PersonName } from '../person-name';
import { statusAppearance } from '../status-appearance';

/** Issues as a table, each a link to its page. */
export function IssueTable({ issues, label }: { readonly issues: readonly LocalIssue[]; readonly label: string }) {
  return (
    <div className="page-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="page-table">
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Summary</th>
            <th scope="col">Type</th>
            <th scope="col">Status</th>
            <th scope="col">Assignee</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr key={issue.key}>
              <td className="page-table-key">
                <PageLink href={issueAddress(issue.key)}>{issue.key}</PageLink>
              </td>
              <td>
                <PageLink href={issueAddress(issue.key)} className="page-table-summary">
                  {issue.summary}
                </PageLink>
              </td>
              <td>{issue.type}</td>
              <td>
                <Lozenge appearance={statusAppearance(issue.status)}>{issue.status}</Lozenge>
              </td>
              <td>
                <PersonName person={issue.assignee} missing="Unassigned" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
