import { tabTo } from './actors/by-keyboard';
import { goToForms, signIn } from './actors/jira';
import { onIssue } from './actors/respondent';
import { callsAs } from './arranged/calls-as';
import { formOnIssue, publishedForm } from './arranged/published-form';
import { shot } from './stage/shot';
import { setStage, type Stage } from './stage/stage';
import { submissionsWith } from './stores/submissions-with';

jest.setTimeout(180_000);

const form = 'Travel report';
let stage: Stage;
let formId: string;

beforeAll(async () => {
  stage = await setStage();
  formId = (await publishedForm(stage, form)).id;
});

afterAll(async () => {
  await stage.close();
});

afterEach(async () => {
  await Promise.all(stage.browser.contexts().map((context) => context.close()));
});

/** Somebody at an issue with the form on it. */
async function atIssue(issueKey: string, width?: number) {
  await formOnIssue(stage, issueKey, formId);
  const respondent = onIssue(stage, await signIn(stage, 'respondent', { width }), issueKey);
  await respondent.opens();
  return respondent;
}

describe('while the gateway is down', () => {
  beforeEach(() => stage.site.gateway.stop());
  afterEach(() => stage.site.gateway.start());

  test('a form on an issue opens, saves and submits', async () => {
    await stage.site.gateway.start();
    await formOnIssue(stage, 'ONB-1', formId);
    await stage.site.gateway.stop();
    const rosa = onIssue(stage, await signIn(stage, 'respondent'), 'ONB-1');
    await rosa.opens();
    await rosa.fills({ typed: { Name: 'without-gateway' } });
    await rosa.savesDraft();
    await rosa.submits();
    expect(await submissionsWith(stage, 'without-gateway')).toEqual(['submission']);
    await rosa.panel.getByRole('button', { name: 'All forms' }).click();
    await rosa.panel.getByRole('button', { name: 'Add form' }).click();
    await rosa.sees(/Forms on issues still work/);
    await shot(rosa.page, 'trouble-add-form-without-gateway');
  });

  test('the Forms page says what is unavailable, and goes on when it is back', async () => {
    const page = await signIn(stage, 'maker');
    await goToForms(stage, page);
    await page.getByText(/Form templates and shared responses are out of reach at the moment/).waitFor();
    await shot(page, 'trouble-forms-without-gateway');
    await stage.site.gateway.start();
    await page
      .getByRole('button', { name: 'Try again' })
      .or(page.getByRole('link', { name: 'Try again' }))
      .click();
    await page.getByRole('button', { name: form }).waitFor();
  });
});

describe('on an issue', () => {
  test('a double click on Submit is one submission', async () => {
    const rosa = await atIssue('ONB-2');
    await rosa.fills({ typed: { Name: 'clicked-twice' } });
    await rosa.panel.getByRole('button', { name: 'Submit' }).dblclick();
    await rosa.sees('Your answers are submitted.');
    expect(await submissionsWith(stage, 'clicked-twice')).toEqual(['submission']);
  });

  test('a click on Submit counts although leaving a wrong answer moves the button', async () => {
    const rosa = await atIssue('FAC-1');
    await rosa.fills({ typed: { Name: 'Ada', 'How many': 'eleven' } });
    await rosa.panel.getByRole('button', { name: 'Submit' }).click({ delay: 200 });
    await rosa.sees('1 answer needs another look');
  });

  test('of two tabs on one draft the second is told, and nothing is lost', async () => {
    const first = await atIssue('ONB-3');
    const second = onIssue(stage, await first.page.context().newPage(), 'ONB-3');
    await second.opens();
    await first.fills({ typed: { Name: 'from the first tab' } });
    await first.savesDraft();
    await second.fills({ typed: { Name: 'from the second tab' } });
    await second.panel.getByRole('button', { name: 'Save draft' }).click();
    await second.sees('Your draft was changed in another tab or window');
    const name = second.panel.getByRole('textbox', { name: 'Name' });
    expect(await name.inputValue()).toBe('from the second tab');
    await shot(second.page, 'trouble-two-tabs');
    await second.panel.getByRole('button', { name: 'Use the other answers' }).click();
    await second.sees(/^Draft saved/);
    expect(await name.inputValue()).toBe('from the first tab');

    await first.fills({ typed: { Name: 'once more' } });
    await first.savesDraft();
    await name.fill('mine after all');
    await second.panel.getByRole('button', { name: 'Save draft' }).click();
    await second.panel.getByRole('button', { name: 'Keep these answers' }).click();
    await second.sees(/^Draft saved/);
    await first.page.reload();
    await first.sees(/^Draft saved/);
    expect(await first.panel.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('mine after all');
  });

  test('who fills a form that is deleted is told, and keeps what was typed', async () => {
    const { id } = await publishedForm(stage, 'Short-lived');
    await formOnIssue(stage, 'ONB-4', id);
    const rosa = onIssue(stage, await signIn(stage, 'respondent'), 'ONB-4');
    await rosa.opens();
    await rosa.fills({ typed: { Name: 'typed in vain' } });
    await callsAs(stage, 'maker').forms('forms.delete', { formId: id });
    await rosa.panel.getByRole('button', { name: 'Submit' }).click();
    await rosa.sees(/This form was deleted while you were filling it. Your answers are still on this page/);
    expect(await rosa.panel.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('typed in vain');
    await shot(rosa.page, 'trouble-deleted-while-filling');
  });

  test('everything is done by keyboard alone', async () => {
    const page = await signIn(stage, 'respondent');
    const rosa = onIssue(stage, page, 'FAC-2');
    await page.goto(`${stage.site.url}/browse/FAC-2`);
    await tabTo(page, page.getByRole('button', { name: 'Forms', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, rosa.panel.getByRole('button', { name: 'Add form' }));
    await page.keyboard.press('Enter');
    await tabTo(page, rosa.panel.getByRole('combobox', { name: 'Form to add' }));
    await page.keyboard.type(form);
    await page.getByRole('option', { name: form }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, rosa.panel.getByRole('button', { name: 'Add', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, rosa.panel.getByRole('textbox', { name: 'Name' }));
    await page.keyboard.type('by-keyboard');
    await tabTo(page, rosa.panel.getByRole('radio', { name: 'On foot' }));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, rosa.panel.getByRole('checkbox', { name: 'Screen' }));
    await page.keyboard.press('Space');
    await tabTo(page, rosa.panel.getByRole('textbox', { name: 'Seat' }));
    await page.keyboard.type('window');
    await tabTo(page, rosa.panel.getByRole('button', { name: 'Submit' }));
    await page.keyboard.press('Enter');
    await rosa.sees('Your answers are submitted.');
    for (const answer of ['by-keyboard', 'By train', 'Screen', 'window']) await rosa.sees(answer);
  });
});
