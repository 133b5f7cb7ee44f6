import { issueScript, openForm, type FormOnIssue } from './issue-script';
import { openPanel } from './open-panel';

async function inConflict(form: FormOnIssue) {
  const panel = await openPanel(issueScript([form]));
  await panel.type('Name', 'from this tab');
  form.draft = { answers: { name: 'from the other tab' }, revision: 7 };
  await panel.click('Save draft');
  await panel.see('Your draft was changed in another tab or window');
  expect(form.draft.answers).toEqual({ name: 'from the other tab' });
  return panel;
}

test('the second of two tabs is told and can take the answers of the first', async () => {
  const form = openForm();
  const panel = await inConflict(form);
  await panel.click('Use the other answers');
  await panel.seeNoMore('Your draft was changed');
  expect(await panel.value('Name')).toBe('from the other tab');
  await panel.see('Draft saved');
  expect(panel.calls('panel.save-draft')).toHaveLength(1);
});

test('or it can keep its own, which are then the draft', async () => {
  const form = openForm();
  const panel = await inConflict(form);
  await panel.click('Keep these answers');
  await panel.see('Draft saved');
  expect(await panel.value('Name')).toBe('from this tab');
  expect(form.draft).toEqual({ answers: { name: 'from this tab' }, revision: 8 });
});

test('nothing is saved over the other answers while the choice is open', async () => {
  const form = openForm();
  const panel = await inConflict(form);
  await panel.type('Name', 'still typing');
  await panel.click('All forms');
  await panel.see('Leave without saving');
  await panel.click('Leave without saving');
  await panel.see('Add form');
  expect(form.draft?.answers).toEqual({ name: 'from the other tab' });
});

test('where the other tab has submitted, taking its answers shows them', async () => {
  const form = openForm();
  const panel = await inConflict(form);
  form.state = 'submitted';
  form.submitted = { name: 'handed in' };
  await panel.click('Use the other answers');
  await panel.see('handed in');
});
