import { refusal } from '../scripted-resolver';
import { issueScript, openForm } from './issue-script';
import { openPanel } from './open-panel';

test('opening the panel takes one call, also where it shows a form at once', async () => {
  const panel = await openPanel(issueScript([openForm()]));
  await panel.see('Laptop request');
  await panel.see('How long you need it.');
  expect(panel.calls().map(({ name }) => name)).toEqual(['panel.open']);
});

test('a person fills a form, leaves, comes back to the draft and submits', async () => {
  const form = openForm();
  const first = await openPanel(issueScript([form]));
  await first.type('Name', 'Ada');
  await first.choose('Extras', 'Mouse', 'Keyboard');
  await first.pickDay('Needed by', '2026-12-01');
  await first.click('Save draft');
  await first.see('Draft saved');

  const again = await openPanel(issueScript([form]));
  expect(await again.value('Name')).toBe('Ada');
  expect(await again.value('Needed by')).toBe('2026-12-01');
  await again.type('Days (days)', '12');
  await again.click('Submit');
  await again.see('Your answers are submitted.');
  await again.see('Mouse and Keyboard');
  await again.see('12 days');
  expect(form.submitted).toEqual({ name: 'Ada', extras: ['m', 'k'], due: '2026-12-01', days: 12 });
});

test('a wrong answer is named at its question and on top, and sends nothing', async () => {
  const panel = await openPanel(issueScript([openForm()]));
  await panel.type('Days (days)', 'a dozen');
  expect(await panel.messageAt('Days (days)')).toBeUndefined();
  await panel.leave('Days (days)');
  await panel.pass(300);
  await panel.see('Enter a number, for example 12.');
  expect(await panel.messageAt('Name')).toBeUndefined();

  await panel.click('Submit');
  await panel.see('2 answers need another look');
  await panel.see('Name: Answer this question.');
  expect(await panel.messageAt('Name')).toBe('Answer this question.');
  expect(await panel.value('Days (days)')).toBe('a dozen');
  expect(panel.calls('panel.submit')).toEqual([]);
});

test('what cannot be read as a number is kept in the draft as it was typed', async () => {
  const form = openForm();
  const panel = await openPanel(issueScript([form]));
  await panel.type('Days (days)', 'a dozen');
  await panel.click('Save draft');
  await panel.see('Draft saved');
  expect(form.draft?.answers).toEqual({ days: 'a dozen' });
});

test('a question appears when another answer asks for it, and its hidden answer is not submitted', async () => {
  const form = openForm();
  const panel = await openPanel(issueScript([form]));
  await panel.type('Name', 'Ada');
  await panel.see('Extras');
  expect(panel.text()).not.toContain('What is broken?');
  await panel.choose('Kind', 'Repair');
  await panel.type('What is broken?', 'The lid');
  await panel.choose('Kind', 'New');
  await panel.seeNoMore('What is broken?');
  await panel.click('Submit');
  await panel.see('Your answers are submitted.');
  expect(form.submitted).toEqual({ name: 'Ada', kind: 'new' });
});

test('a double click on Submit is one submission', async () => {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const script = issueScript([openForm()]);
  const panel = await openPanel({
    ...script,
    'panel.submit': async (payload) => {
      await gate;
      return script['panel.submit']?.(payload);
    },
  });
  await panel.type('Name', 'Ada');
  await Promise.all([panel.click('Submit'), panel.click('Submit')]);
  await panel.called('panel.submit', 1);
  release();
  await panel.see('Your answers are submitted.');
  expect(panel.calls('panel.submit')).toHaveLength(1);
});

test('trying again after a failure goes under the same attempt', async () => {
  const script = issueScript([openForm()]);
  let tries = 0;
  const panel = await openPanel({
    ...script,
    'panel.submit': (payload) => {
      tries += 1;
      return tries === 1 ? refusal('jira-unavailable') : script['panel.submit']?.(payload);
    },
  });
  await panel.type('Name', 'Ada');
  await panel.click('Submit');
  await panel.see('Jira did not answer.');
  expect(await panel.value('Name')).toBe('Ada');
  await panel.click('Try again');
  await panel.see('Your answers are submitted.');
  const attempts = panel.calls('panel.submit').map(({ payload }) => String(payload.attempt));
  expect(new Set(attempts).size).toBe(1);
  expect(attempts[0]).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

test('what only the server finds wrong shows like every other problem, until the answer changes', async () => {
  const problems = [{ field: 'name', code: 'text.too-short', params: { min: 5, length: 3 } }];
  const script = { ...issueScript([openForm()]), 'panel.submit': () => refusal('answers-invalid', { problems }) };
  const panel = await openPanel(script);
  await panel.type('Name', 'Ada');
  await panel.click('Submit');
  await panel.see('1 answer needs another look');
  expect(await panel.messageAt('Name')).toBe('Enter at least 5 characters. You have 3.');
  await panel.type('Name', 'Ada L');
  await panel.seeNoMore('1 answer needs another look');
});

test.each([
  ['form-gone', 'This form was deleted while you were filling it.'],
  ['locked', 'This form is locked and takes no more answers.'],
  ['already-submitted', 'This form was already submitted.'],
  ['version-stale', 'This form has changed since you opened it.'],
])('a submission refused as %s says so and leaves the answers on the page', async (code, words) => {
  const panel = await openPanel({ ...issueScript([openForm()]), 'panel.submit': () => refusal(code) });
  await panel.type('Name', 'Ada');
  await panel.click('Submit');
  await panel.see(words);
  expect(await panel.value('Name')).toBe('Ada');
});

test('a failing bridge is told in words and loses nothing', async () => {
  const script = {
    ...issueScript([openForm()]),
    'panel.submit': () => Promise.reject(new TypeError('Failed to fetch')),
  };
  const panel = await openPanel(script);
  await panel.type('Name', 'Ada');
  await panel.click('Submit');
  await panel.see('Jira did not answer. Try again in a few minutes.');
  expect(await panel.value('Name')).toBe('Ada');
});
