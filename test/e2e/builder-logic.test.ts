import type { Page } from 'playwright-core';
import { signIn } from './actors/jira';
import { logicMaker } from './actors/logic-maker';
import { maker } from './actors/maker';
import { callsAs } from './arranged/calls-as';
import { inBothThemes } from './stage/both-themes';
import { setStage, type Stage } from './stage/stage';
import { story } from './stage/story';

jest.setTimeout(180_000);

let stage: Stage;
let page: Page;
let mika: ReturnType<typeof maker>;
let logic: ReturnType<typeof logicMaker>;

beforeAll(async () => {
  stage = await setStage();
  page = await signIn(stage, 'maker');
  mika = maker(stage, page);
  logic = logicMaker(page);
});

afterAll(async () => {
  await stage.close();
});

const step = story(() => stage);
const isAccessible = async (name: string) => expect(await inBothThemes(page, `logic-${name}`)).toEqual([]);

step('a maker divides a form into pages and a section', async () => {
  await mika.createsForm('Order a computer');
  await mika.asks({ type: 'Single choice', label: 'Kind', options: ['Laptop', 'Phone'] });
  await mika.asks({ type: 'Number', label: 'Quantity' });
  await mika.asks({ type: 'Number', label: 'Price' });
  await logic.begins('Section', 'Delivery', 'Section 1');
  await mika.asks({ type: 'Short text', label: 'City' });
  await logic.begins('Page', 'Extras', 'Page 2');
  await mika.asks({ type: 'Several choices', label: 'Accessories', options: ['Mouse', 'Dock'] });
  await logic.begins('Page', 'Summary', 'Page 3');
  await isAccessible('structure');
});

step('a calculated value with a wrong type is told at its place, and mended', async () => {
  await mika.asks({ type: 'Calculated value', label: 'Total' });
  await logic.writes('Calculation', 'quantity * kind');
  await logic.sees(/^At character 12, “kind”: .* needs a number.*, and this is a text/);
  await isAccessible('type-error');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await logic.sees(/^At character 12 in an expression of “Total”: /);
  await logic.writes('Calculation', 'quantity * price');
  await page
    .getByText(/^At character 12/)
    .first()
    .waitFor({ state: 'detached' });
  await page.getByText('The form cannot be saved like this').waitFor({ state: 'detached' });
  await logic.presses('Look up keys and functions');
  await page.getByRole('dialog').getByText('"o1" Laptop, "o2" Phone').waitFor();
  await page.getByRole('dialog').getByText('if(quantity > 10, price * 0.9, price)').waitFor();
  await isAccessible('look-up');
  await logic.presses('Close');
});

step('a question has a default, and a check that only warns', async () => {
  await logic.opens('2. Quantity', 'Question 2: Number');
  await logic.writes('Default value', '1');
  await logic.presses('Add a check');
  await logic.writes('Must be true', 'quantity <= 10');
  await logic.writes('Message', 'That is a lot. Ask purchasing first.');
  await logic.choose('Otherwise it is', 0, 'A warning: the form can be submitted all the same');
  await isAccessible('check');
});

step('a question is shown on a nested condition and required on another', async () => {
  await logic.opens('4. City', 'Question 4: Short text');
  await logic.presses('Show this question only when…');
  await logic.tests(0, { question: 'Kind', condition: 'is', picks: 'Laptop' });
  await logic.presses('Add a group');
  await logic.tests(1, { question: 'Quantity', condition: 'is at least', types: '5' });
  await page.getByRole('button', { name: 'Add another condition' }).first().click();
  await logic.choose('Question', 2, 'Written as an expression');
  await logic.writes('Must be true', 'price > 1000');
  await logic.sees('Shown when “Kind” is Laptop and (“Quantity” is at least 5 or `price > 1000` is true).');
  await logic.presses('Require an answer when…');
  await logic.choose('Question', 3, 'Price');
  await logic.choose('Condition', 2, 'has an answer');
  await logic.sees('Required when “Price” has an answer.');
  await isAccessible('conditions');
});

step('an option is offered on a condition', async () => {
  await logic.opens('5. Accessories', 'Question 5: Several choices');
  await logic.presses('Conditions of “Dock”');
  await logic.presses('Show this option only when…');
  await logic.tests(0, { question: 'Kind', condition: 'is', picks: 'Laptop' });
  await logic.sees('Shown when “Kind” is Laptop.');
  await isAccessible('option');
});

step('a rule skips a page', async () => {
  await logic.presses('Add a rule');
  await page.getByRole('heading', { name: 'Rule 1', exact: true }).waitFor();
  await logic.tests(0, { question: 'Kind', condition: 'is', picks: 'Phone' });
  await logic.choose('Then', 0, 'skip to a page');
  await logic.choose('To page', 0, 'Summary');
  await logic.sees('When “Kind” is Phone, skip to page “Summary”.');
  await isAccessible('rule');
});

step('a key that changes with its label is followed everywhere, and the form is published', async () => {
  await logic.opens('3. Price', 'Question 3: Number');
  await logic.writes('Label', 'Unit price');
  await mika.publishes(1);
  const { form } = await callsAs(stage, 'maker').forms('forms.open', { formId: mika.openFormId() });
  const { fields, rules } = form.draftVersion;
  expect(fields.map(({ key, type }) => `${type} ${key}`)).toEqual([
    'single-choice kind',
    'number quantity',
    'number unit_price',
    'section delivery',
    'short-text city',
    'page extras',
    'several-choices accessories',
    'page summary',
    'calculated total',
  ]);
  const onLaptop = { match: 'all', tests: [{ field: 'kind', operator: 'equals', operand: 'o1' }] };
  expect(fields[1]).toMatchObject({
    defaultValue: '1',
    checks: [{ expression: 'quantity <= 10', message: 'That is a lot. Ask purchasing first.', severity: 'warning' }],
  });
  expect(fields[4]).toMatchObject({
    showWhen: {
      match: 'all',
      tests: [
        ...onLaptop.tests,
        {
          match: 'any',
          tests: [{ field: 'quantity', operator: 'at-least', operand: 5 }, { expression: 'unit_price > 1000' }],
        },
      ],
    },
    requireWhen: { match: 'all', tests: [{ field: 'unit_price', operator: 'is-answered' }] },
  });
  expect(fields[6]?.settings.options).toEqual([
    { value: 'o1', label: 'Mouse' },
    { value: 'o2', label: 'Dock', showWhen: onLaptop },
  ]);
  expect(fields[8]?.settings.expression).toBe('quantity * unit_price');
  expect(rules).toMatchObject([
    {
      when: { match: 'all', tests: [{ field: 'kind', operator: 'equals', operand: 'o2' }] },
      action: { kind: 'skip-to', page: 'summary' },
    },
  ]);
  expect(stage.faults).toEqual([]);
});

step('the preview follows the logic, and a deleted rule comes back', async () => {
  await mika.opensTab('Preview');
  await page.getByRole('radio', { name: 'Laptop' }).waitFor();
  await mika.opensTab('Design');
  await logic.opens('Rule 1', 'Rule 1');
  await logic.presses('Delete rule');
  await logic.sees('“Rule 1” is deleted.');
  await logic.presses('Undo');
  await logic.sees('When “Kind” is Phone, skip to page “Summary”.');
});

step('a maker translates the form text by text, and reads it in the preview', async () => {
  await mika.opensTab('Languages');
  await logic.choose('Another language', 0, 'German (de)');
  await logic.presses('Add language');
  await logic.sees(/^0 of \d+ texts, 0 %$/);
  await logic.writes('Order a computer', 'Computer bestellen');
  await logic.writes('Kind', 'Art');
  await logic.sees(/^2 of \d+ texts, \d+ %$/);
  await isAccessible('languages');
  await mika.opensTab('Preview');
  await logic.choose('Language', 0, 'Deutsch');
  await page.getByRole('heading', { name: 'Computer bestellen' }).waitFor();
  await page.getByText('Art', { exact: true }).waitFor();
});
