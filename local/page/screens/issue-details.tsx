import Lozenge from '@atlaskit/lozenge';
import type { LocalIssue } from '../../site/host-api';
import { formatMoment } from '../format-date';
import { PersonName } from '../person-name';
import { statusAppearance } from '../status-appearance';

/** The fields of an issue at its side. */
export function IssueDetails({ issue }: { readonly issue: LocalIssue }) {
  return (
    <aside className="page-issue-side" aria-labelledby="issue-details">
      <div className="page-issue-details">
        <h2 id="issue-details">Details</h2>
        <dl>
          <dt>Status</dt>
          <dd>
            <Lozenge appearance={statusAppearance(issue.status)}>{issue.status}</Lozenge>
          </dd>
          <dt>Type</dt>
          <dd>{issue.type}</dd>
          <dt>Assignee</dt>
          <dd>
            <PersonName person={issue.assignee} missing="Unassigned" />
          </dd>
          <dt>Reporter</dt>
          <dd>
            <PersonName person={issue.reporter} missing="Nobody" />
          </dd>
          <dt>Created</dt>
          <dd>{formatMoment(issue.created)}</dd>
        </dl>
      </div>
    </aside>
  );
}
