import { issueScript, openForm } from './issue-script';
import { openPanel } from './open-panel';

const options = [
  { value: 'new', label: 'New' },
  { value: 'repair', label: 'Repair' },
];
const form = (language: string, translations: object) => ({
  schema: 2,
  language,
  translations,
  fields: [
    { key: 'name', type: 'short-text', label: 'Your name', required: true, settings: {} },
    { key: 'kind', type: 'single-choice', label: 'Kind', settings: { options } },
    { key: 'terms', type: 'consent', label: 'Terms', settings: { wording: 'I agree.' } },
  ],
});
const german = {
  name: 'Bestellung',
  'field.name.label': 'Ihr Name',
  'field.kind.label': 'Art',
  'field.kind.options.new': 'Neu',
  'field.terms.wording': 'Ich stimme zu.',
};

const opened = async (definition: object) => {
  const issueForm = openForm();
  const panel = await openPanel(issueScript([issueForm], true, definition));
  await panel.see('Submit');
  return { panel, issueForm };
};

test('a form is read in the language of Jira, and answers stay when another is chosen', async () => {
  const { panel, issueForm } = await opened(form('en', { de: german }));
  await panel.see('Laptop request');
  await panel.type('Your name', 'Ada');
  await panel.choose('Kind', 'New');
  await panel.choose('Language', 'Deutsch');
  await panel.see('Ihr Name');
  await panel.see('Bestellung');
  expect(await panel.value('Ihr Name')).toBe('Ada');
  await panel.offers('Art', 'Neu');
  await panel.tick('Terms');
  await panel.click('Submit');
  await panel.see('Your answers are submitted.');
  expect(panel.calls('panel.submit')[0]?.payload.language).toBe('de');
  expect(issueForm.submitted).toEqual({
    name: 'Ada',
    kind: 'new',
    terms: { agreed: true, wording: 'Ich stimme zu.' },
  });
  // What was submitted is told in the form's own words, but what was agreed to in those it was read in.
  await panel.see('Your name');
  await panel.see('Ich stimme zu.');
});

test('agreement to words in one language is none to those in another', async () => {
  const { panel } = await opened(form('en', { de: german }));
  await panel.type('Your name', 'Ada');
  await panel.tick('Terms');
  await panel.choose('Language', 'Deutsch');
  await panel.see('Ihr Name');
  await panel.click('Submit');
  await panel.see('Terms: Der Wortlaut hat sich geändert. Lesen Sie ihn und setzen Sie das Häkchen erneut.');
  expect(panel.calls('panel.submit')).toEqual([]);
});

test('a form in another language is read in that of the person where it has it', async () => {
  const { panel } = await opened(form('de', { 'en-US': { 'field.name.label': 'Full name' } }));
  await panel.see('Full name');
  expect(panel.text()).not.toContain('Your name');
});

test('no language is handed in for the own one, and one language offers no choice', async () => {
  const { panel } = await opened(form('en', {}));
  expect(panel.text()).not.toContain('Language');
  await panel.type('Your name', 'Ada');
  await panel.tick('Terms');
  await panel.click('Submit');
  await panel.see('Your answers are submitted.');
  expect(panel.calls('panel.submit')[0]?.payload.language).toBeUndefined();
});
