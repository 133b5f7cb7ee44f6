import { issueScript, openForm } from './issue-script';
import { openPanel } from './open-panel';

const when = (field: string, operand: unknown) => ({ match: 'all', tests: [{ field, operator: 'equals', operand }] });

const definition = {
  schema: 2,
  fields: [
    { key: 'about', type: 'page', label: 'About you', help: 'Only the team reads this.', settings: {} },
    { key: 'name', type: 'short-text', label: 'Name', required: true, settings: {} },
    { key: 'greeting', type: 'short-text', label: 'Greeting', defaultValue: "concat('Dear ', name)", settings: {} },
    {
      key: 'days',
      type: 'number',
      label: 'Days',
      checks: [{ expression: 'days < 10', message: 'Ten days are many.', severity: 'warning' }],
      settings: {},
    },
    { key: 'double', type: 'calculated', label: 'Twice', settings: { expression: 'days * 2' } },
    { key: 'trip', type: 'page', label: 'The trip of {{name}}', settings: {} },
    { key: 'journey', type: 'section', label: 'Journey', settings: {} },
    {
      key: 'way',
      type: 'single-choice',
      label: 'Way',
      settings: {
        options: [
          { value: 'train', label: 'Train' },
          { value: 'plane', label: 'Plane', showWhen: when('name', 'Ada') },
        ],
      },
    },
    { key: 'seat', type: 'short-text', label: 'Seat', enableWhen: when('way', 'plane'), settings: {} },
  ],
  rules: [{ key: 'end', when: when('way', 'plane'), action: { kind: 'end', after: 'trip', message: 'Pack lightly.' } }],
};

const opened = async () => {
  const form = openForm();
  const panel = await openPanel(issueScript([form], true, definition));
  await panel.see('About you');
  return { form, panel };
};

test('a page at a time is filled, read over and submitted', async () => {
  const { form, panel } = await opened();
  await panel.see('Page 1 of 2');
  await panel.see('Only the team reads this.');
  expect(panel.text()).not.toContain('Way');
  await panel.type('Name', 'Ada');
  await panel.type('Days', '12');
  await panel.see('24');
  await panel.click('Next');
  await panel.see('The trip of Ada');
  await panel.see('Journey');
  await panel.choose('Way', 'Plane');
  expect(panel.text()).not.toContain('Pack lightly.');
  await panel.click('Next');
  await panel.see('Review your answers');
  await panel.see('Pack lightly.');
  await panel.see('Dear Ada');
  await panel.click('Change “About you”');
  expect(await panel.value('Name')).toBe('Ada');
  await panel.click('Next');
  await panel.click('Next');
  await panel.click('Submit');
  await panel.see('Your answers are submitted.');
  expect(form.submitted).toEqual({ name: 'Ada', greeting: 'Dear Ada', days: 12, double: 24, way: 'plane' });
  expect(panel.calls('panel.submit')[0]?.payload.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a page with a wrong answer stays and says so', async () => {
  const { panel } = await opened();
  await panel.click('Next');
  await panel.see('1 answer needs another look on this page.');
  expect(await panel.messageAt('Name')).toBe('Answer this question.');
  await panel.type('Name', 'Ada');
  await panel.seeNoMore('1 answer needs another look');
});

test('a default follows the answers it is made of until somebody answers, and stays away once it is cleared', async () => {
  const { panel, form } = await opened();
  await panel.type('Name', 'Ada');
  await panel.see('Greeting');
  expect(await panel.value('Greeting')).toBe('Dear Ada');
  await panel.type('Greeting', '');
  await panel.click('Save draft');
  await panel.see('Draft saved');
  expect(form.draft?.answers).toEqual({ name: 'Ada', greeting: null });
});

test('a warning is shown at its question and keeps nobody', async () => {
  const { panel } = await opened();
  await panel.type('Name', 'Ada');
  await panel.type('Days', '11');
  await panel.leave('Days');
  await panel.pass(300);
  await panel.see('Ten days are many.');
  expect(await panel.messageAt('Days')).toBeUndefined();
  await panel.click('Next');
  await panel.see('Page 2 of 2');
});

test('an option that is not shown cannot be chosen, and a question that is not enabled is drawn so', async () => {
  const { panel } = await opened();
  await panel.type('Name', 'Rosa');
  await panel.click('Next');
  await expect(panel.choose('Way', 'Plane')).rejects.toThrow('does not offer');
  expect(await panel.isDisabled('Seat')).toBe(true);
});

test('the pages up to the first with a problem can be gone to', async () => {
  const { panel } = await opened();
  await panel.type('Name', 'Ada');
  await panel.click('All pages');
  await panel.click('Last step: Review your answers');
  await panel.see('Change “About you”');
  await panel.click('Back');
  await panel.see('Page 2 of 2');
});
