import type { Page } from '../../domain/page';
import { submissionOrder, type Submission } from '../../domain/submission/submission';
import type { Issue } from '../../ports/issues';
import type { AppPorts } from '../app-ports';

/** One submission of a page; with its issue where it has one the person may see. */
export interface Response {
  readonly submission: Submission;
  readonly issue?: Issue;
}

/** A page of the responses to a form from both stores, newest first; those on issues the person cannot see are left out. */
export async function responsePage(
  ports: AppPorts,
  { formId, before, limit }: { readonly formId: string; readonly before?: string; readonly limit: number },
): Promise<Page<Response>> {
  const [onIssues, shared] = await Promise.all([
    ports.submissions.page({ formId, before, limit }),
    ports.sharedSubmissions.page({ formId, before, limit }),
  ]);
  const merged = merge(
    onIssues.items,
    shared.items.map(({ submission }) => submission),
  );
  const shown = merged.slice(0, limit);
  const last = shown.at(-1);
  const more = merged.length > limit || onIssues.next !== undefined || shared.next !== undefined;
  return { items: await visible(ports, shown), next: more && last ? submissionOrder(last) : undefined };
}

/** Both lists in one, newest first. A submission just moved may be in both for a moment: the issue's is kept. */
function merge(onIssues: readonly Submission[], shared: readonly Submission[]): readonly Submission[] {
  const moved = new Set(onIssues.map(({ id }) => id));
  return [...onIssues, ...shared.filter(({ id }) => !moved.has(id))].sort((a, b) =>
    submissionOrder(a) < submissionOrder(b) ? 1 : -1,
  );
}

async function visible({ issues }: AppPorts, submissions: readonly Submission[]): Promise<readonly Response[]> {
  const ids = [...new Set(submissions.flatMap(({ place }) => (place.kind === 'issue' ? [place.issueId] : [])))];
  const seen = ids.length === 0 ? new Map<string, Issue>() : await issues.browseAll(ids);
  return submissions.flatMap((submission): Response[] => {
    if (submission.place.kind !== 'issue') return [{ submission }];
    const issue = seen.get(submission.place.issueId);
    return issue ? [{ submission, issue }] : [];
  });
}
