import { isRecord } from '../is-record';
import { refusal } from '../scripted-resolver';
import { issueScript, openForm, type FormOnIssue } from './issue-script';
import { openPanel } from './open-panel';

const submittedForm = (): FormOnIssue => ({
  ...openForm('Exit interview', 'issueform-2'),
  state: 'submitted',
  submitted: { name: 'Ada' },
  mayReopen: true,
});

test('an issue without forms says so and lets an editor add one, which opens at once', async () => {
  const forms: FormOnIssue[] = [];
  const panel = await openPanel(issueScript(forms));
  await panel.see('No forms on this issue yet');
  await panel.click('Add form');
  await panel.choose('Form to add', 'Laptop request');
  await panel.click('Add');
  await panel.see('Needed by');
  expect(panel.calls('panel.open-form')).toEqual([]);
});

test('who may not edit the issue is told who can', async () => {
  const panel = await openPanel(issueScript([], false));
  await panel.see('People who can edit this issue can add one.');
  expect(panel.text()).not.toContain('Add form');
});

test('a form added beside others opens too', async () => {
  const panel = await openPanel(issueScript([openForm(), submittedForm()]));
  await panel.click('Add form');
  await panel.choose('Form to add', 'Laptop request');
  await panel.click('Add');
  await panel.see('Needed by');
  expect(panel.calls('panel.open-form').map(({ payload }) => payload.issueFormId)).toEqual(['issueform-3']);
});

test('while the gateway is down adding says why, and the forms of the issue still work', async () => {
  const script = {
    ...issueScript([openForm(), submittedForm()]),
    'panel.addable': () => refusal('gateway-unavailable'),
  };
  const panel = await openPanel(script);
  await panel.click('Add form');
  await panel.see('Forms on issues still work.');
  await panel.click('Back');
  await panel.click('Laptop request');
  await panel.type('Name', 'Ada');
  await panel.click('Submit');
  await panel.see('Your answers are submitted.');
});

test('the list shows name, version, state and the time of submission', async () => {
  const panel = await openPanel(issueScript([openForm(), submittedForm()]));
  await panel.see('Exit interview');
  await panel.see('Version 1');
  await panel.see('Submitted by');
  expect(panel.text()).toMatch(/Open[^]*Submitted/);
});

test('going back to the list saves the draft first and keeps the state of the form', async () => {
  const form = openForm();
  const panel = await openPanel(issueScript([form]));
  await panel.type('Name', 'Ada');
  await panel.click('All forms');
  await panel.see('Add form');
  expect(form.draft?.answers).toEqual({ name: 'Ada' });
  await panel.click('Laptop request');
  expect(await panel.value('Name')).toBe('Ada');
});

test('going back after submitting lists the form as submitted', async () => {
  const panel = await openPanel(issueScript([openForm()]));
  await panel.type('Name', 'Ada');
  await panel.click('Submit');
  await panel.click('All forms');
  await panel.see('Submitted by');
});

test('a form that nobody submitted can be taken off the issue, after asking', async () => {
  const forms = [openForm()];
  const panel = await openPanel(issueScript(forms));
  await panel.click('Remove form');
  await panel.see('Remove this form?');
  expect(forms).toHaveLength(1);
  await panel.click('Remove');
  await panel.see('No forms on this issue yet');
  expect(forms).toEqual([]);
});

test('a submitted form cannot be removed', async () => {
  const panel = await openPanel(issueScript([submittedForm()]));
  await panel.see('Edit answers');
  expect(panel.text()).not.toContain('Remove form');
});

test('own answers can be edited and submitted again', async () => {
  const form = submittedForm();
  const panel = await openPanel(issueScript([form]));
  await panel.click('Edit answers');
  expect(await panel.value('Name')).toBe('Ada');
  await panel.see('Reopened');
  await panel.type('Name', 'Ada Lovelace');
  await panel.click('Submit');
  await panel.see('Your answers are submitted.');
  expect(form.submitted).toEqual({ name: 'Ada Lovelace' });
});

test('answers that are withheld are explained', async () => {
  const script = issueScript([submittedForm(), openForm()]);
  const panel = await openPanel({
    ...script,
    'panel.open-form': (payload) => {
      const opened: unknown = script['panel.open-form']?.(payload);
      return { ...(isRecord(opened) && opened), submission: { kind: 'withheld', reason: 'restricted' } };
    },
  });
  await panel.click('Exit interview');
  await panel.see('You cannot see these answers: the form is restricted.');
  expect(panel.text()).not.toContain('Ada');
});

test('a panel that cannot be opened says why and opens on the next try', async () => {
  const script = issueScript([openForm()]);
  let tries = 0;
  const panel = await openPanel({
    ...script,
    'panel.open': (payload) => {
      tries += 1;
      return tries === 1 ? refusal('rate-limited') : script['panel.open']?.(payload);
    },
  });
  await panel.see('Too many requests just now.');
  await panel.click('Try again');
  await panel.see('Needed by');
});
