import type { LinkView } from '../../contract/app/links';
import { AppError } from '../../contract/kernel/app-error';
import type { Form } from '../../domain/form/form';
import type { IssueToCreate, SharedLink } from '../../domain/submission/shared-link';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { linkView } from './link-view';

/** What a maker asks of a new link. */
export interface LinkWish {
  readonly audience: SharedLink['audience'];
  readonly createsIssue?: IssueToCreate;
  readonly caller: Caller;
}

/** Creates a link to a published form; one that creates issues only where the maker may create them too. */
export async function createLink(
  ports: AppPorts,
  form: Form,
  { audience, createsIssue, caller }: LinkWish,
): Promise<LinkView> {
  if (form.latestVersion === 0) throw new AppError('not-published');
  if (createsIssue) await prepareIssues(ports, createsIssue);
  const link: SharedLink = {
    id: ports.ids.random(),
    formId: form.id,
    audience,
    createsIssue,
    createdBy: caller.accountId,
    createdAt: ports.clock(),
  };
  await ports.sharedLinks.create(link);
  return linkView(ports, link);
}

async function prepareIssues(ports: AppPorts, { projectId, issueTypeId }: IssueToCreate): Promise<void> {
  const project = (await ports.issues.targets()).find(({ id }) => id === projectId);
  if (!project?.issueTypes.some(({ id }) => id === issueTypeId)) throw new AppError('forbidden');
  await ports.tenancy.heartbeat({ wakeUrl: await ports.wakeAddress() });
}
