import { draftPauses } from '../../../src/frontend/panel/draft-saver';
import { refusal } from '../scripted-resolver';
import { issueScript, openForm } from './issue-script';
import { openPanel } from './open-panel';

test('a pause in typing saves the draft once, with what was typed last', async () => {
  const form = openForm();
  const panel = await openPanel(issueScript([form]));
  await panel.type('Name', 'A');
  await panel.type('Name', 'Ad');
  await panel.see('Draft not saved yet');
  await panel.type('Name', 'Ada');
  await panel.pass(draftPauses.typing);
  await panel.see('Draft saved');
  expect(panel.calls('panel.save-draft').map(({ payload }) => payload.answers)).toEqual([{ name: 'Ada' }]);
});

test('leaving a question saves sooner', async () => {
  const panel = await openPanel(issueScript([openForm()]));
  await panel.type('Name', 'Ada');
  await panel.see('Draft not saved yet');
  await panel.leave('Name');
  await panel.pass(draftPauses.leaving);
  await panel.see('Draft saved');
});

test('nothing is saved when nothing changed', async () => {
  const form = { ...openForm(), draft: { answers: { name: 'Ada' }, revision: 3 } };
  const panel = await openPanel(issueScript([form]));
  await panel.leave('Name');
  await panel.type('Name', 'Ada L');
  await panel.type('Name', 'Ada');
  await panel.click('Save draft');
  await panel.pass(draftPauses.typing);
  await panel.see('Draft saved');
  expect(panel.calls('panel.save-draft')).toEqual([]);
});

test('no save follows a submission, and none of a waiting one', async () => {
  const panel = await openPanel(issueScript([openForm()]));
  await panel.type('Name', 'Ada');
  await panel.see('Draft not saved yet');
  await panel.click('Submit');
  await panel.see('Your answers are submitted.');
  await panel.pass(draftPauses.typing);
  expect(panel.calls('panel.save-draft')).toEqual([]);
});

test('a draft that cannot be saved says so and is saved on the next try', async () => {
  const script = issueScript([openForm()]);
  let tries = 0;
  const panel = await openPanel({
    ...script,
    'panel.save-draft': (payload) => {
      tries += 1;
      return tries === 1 ? refusal('jira-unavailable') : script['panel.save-draft']?.(payload);
    },
  });
  await panel.type('Name', 'Ada');
  await panel.click('Save draft');
  await panel.see('Your draft is not saved. Jira did not answer.');
  await panel.click('Save draft');
  await panel.see('Draft saved');
});
