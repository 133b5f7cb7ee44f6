import { memoryPlatform } from '../../../src/adapters/memory/memory-platform';
import type { PlatformState } from '../../../src/adapters/memory/platform-state';
import { platformContract } from '../../ports/platform.contract';
import { sampleIssueForm, samplePolicy, sampleVersion, idOf } from '../../ports/samples';

const sizes = ({ issues, submissions, drafts, versions, policies, moves }: PlatformState): number[] =>
  [issues, submissions, drafts, versions, policies, moves].map(({ size }) => size);

platformContract('memory', () => {
  const { state, ...ports } = memoryPlatform();
  return {
    ...ports,
    settle: () => undefined,
    recordCount: () => sizes(state).reduce((sum, size) => sum + size, 0),
    close: () => undefined,
  };
});

it('gives out copies that nobody can change', async () => {
  const { issueForms } = memoryPlatform();
  const issueForm = sampleIssueForm(idOf('one'), idOf('form'));
  const record = { issueId: '1', projectId: '10', revision: 0, forms: [issueForm] };
  await issueForms.change({
    record,
    added: { issueForm, version: sampleVersion(issueForm.formId), policy: samplePolicy(issueForm.formId) },
  });
  record.forms.pop();
  const stored = await issueForms.ofIssue('1');
  expect(stored?.forms).toEqual([issueForm]);
  expect(Object.isFrozen(stored?.forms[0])).toBe(true);
});
