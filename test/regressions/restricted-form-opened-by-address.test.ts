import type { FormCard } from '../../src/contract/app/forms';
import { formSite } from '../frontend/forms/form-site';
import { openFormsPage } from '../frontend/forms/open-forms-page';
import { textOf } from '../frontend/forge-node';

const restricted: FormCard = {
  id: 'form-secret',
  name: 'Salary review',
  latestVersion: 2,
  updatedAt: 1_700_000_000_000,
  createdBy: 'someone',
  restricted: true,
  mayEdit: false,
  mayViewResponses: false,
};

test('who opens a restricted form by its address is told so, and not that they can view its responses', async () => {
  const page = await openFormsPage({
    script: formSite([], [restricted]).script,
    path: '/forms/form-secret/design',
  });
  await page.see('Salary review');
  await page.see('This form is restricted. Ask its owner or a Jira admin for access.');
  expect(page.nodes().map(textOf).join(' ')).not.toContain('You can view');
  expect(page.calls('responses.list')).toEqual([]);
});
