import type { AppNeeds } from '../../contract/app/may';
import { AppError } from '../../contract/kernel/app-error';
import type { Guards } from '../../contract/kernel/implement';
import { mayEditSubmission } from '../../domain/policy/access';
import type { Issue } from '../../ports/issues';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { demand } from './demand';
import type { AppEvidence, IssueFormInPlace } from './evidence';
import { personOf } from './person-of';

type IssueMay = 'browse-issue' | 'edit-issue' | 'use-issue-form' | 'edit-own-submission';

/** Decides the permissions about issues and their forms. What cannot be browsed is as if it were not there. */
export function issueGuards(ports: AppPorts): Pick<Guards<Caller, AppNeeds, AppEvidence>, IssueMay> {
  return {
    'browse-issue': async ({ input }) => ({ issue: await browse(ports, input.issueId) }),
    'edit-issue': async ({ input }) => {
      const issue = await browse(ports, input.issueId);
      if (!(await ports.issues.mayEdit(issue.id))) throw new AppError('forbidden');
      return { issue };
    },
    'use-issue-form': ({ input }) => inPlace(ports, input),
    'edit-own-submission': async ({ input, caller }) => {
      const found = await inPlace(ports, input);
      const materials = await ports.issueForms.materials(found.issueForm, caller.accountId);
      if (!materials.policy) throw new AppError('restricted');
      demand(mayEditSubmission(materials.policy, await personOf(ports, caller), found.issueForm.submittedBy));
      return { ...found, materials };
    },
  };
}

async function browse({ issues }: AppPorts, issueId: string): Promise<Issue> {
  const issue = await issues.browse(issueId);
  if (!issue) throw new AppError('not-found');
  return issue;
}

async function inPlace(
  ports: AppPorts,
  { issueId, issueFormId }: AppNeeds['use-issue-form'],
): Promise<IssueFormInPlace> {
  const [issue, record] = await Promise.all([browse(ports, issueId), ports.issueForms.ofIssue(issueId)]);
  const issueForm = record?.forms.find(({ id }) => id === issueFormId);
  if (!record || !issueForm) throw new AppError('form-gone');
  return { issue, record, issueForm };
}
