import type { Answers } from '../../src/domain/answers/answers';
import type { Definition } from '../../src/domain/form/definition';
import { carryOver } from '../../src/domain/form/plan/carry-over';
import { notKeptSentence } from '../../src/domain/form/plan/not-kept-sentence';
import { publishAgain, publishedForm, sharedLink } from '../app/prepared-site';
import { siteInMemory } from '../app/site-in-memory';
import { definitionOf, formOf, type QuestionInWords } from '../domain/answers/form-in-words';

const choice = (key: string, label: string, options: Readonly<Record<string, string>>): QuestionInWords => ({
  key,
  label,
  type: 'single-choice',
  settings: { options: Object.entries(options).map(([value, text]) => ({ value, label: text })) },
});
const name: QuestionInWords = { key: 'name', label: 'Name', type: 'short-text' };
const size = choice('size', 'Size', { s: 'Small', l: 'Large' });
const days: QuestionInWords = { key: 'days', label: 'Days', type: 'number' };
const first = definitionOf(name, size, days);

/** Somebody opens the first form under a link and answers it; the next one is published; they go on. */
async function changedWhileFilled(answers: Answers, next: Definition) {
  const site = siteInMemory();
  const formId = await publishedForm(site, { definition: first });
  const { id: linkId } = await sharedLink(site, formId);
  const { forms } = site.as('viewer');
  const submit = (handedIn: Answers, versionHash: string) =>
    forms('shared.submit', { linkId, answers: handedIn, attempt: 'attempt-0001', versionHash });
  const begun = await forms('shared.open', { linkId });
  await publishAgain(site, formId, next);
  await expect(submit(answers, begun.hash)).rejects.toMatchObject({ code: 'version-stale' });
  const now = await forms('shared.open', { linkId });
  const { answers: carried, notKept } = carryOver({ before: begun.definition, after: now.definition }, answers);
  const { submissionId } = await submit(carried, now.hash);
  const { submission } = await site.as('owner').forms('responses.open', { formId, submissionId });
  return { kept: submission.answers, ...(notKept.length > 0 && { told: notKeptSentence(notKept) }) };
}

describe('a form changes while somebody fills it', () => {
  test('and an option that only has another value stays chosen', async () => {
    const next = definitionOf(name, choice('size', 'Size', { small: 'Small', large: 'Large' }), days);
    const { kept, told } = await changedWhileFilled({ name: 'Ada', size: 'l' }, next);
    expect(kept).toEqual({ name: 'Ada', size: 'large' });
    expect(told).toBeUndefined();
  });

  test('and an option that is gone is asked anew', async () => {
    const next = definitionOf(name, choice('size', 'Size', { s: 'Small', m: 'Medium' }), days);
    const { kept, told } = await changedWhileFilled({ name: 'Ada', size: 'l', days: 3 }, next);
    expect(kept).toEqual({ name: 'Ada', days: 3 });
    expect(told).toBe(
      'This form has changed since you began, and your answer to “Size” could not be kept: check the form before you submit.',
    );
  });

  test('and an answer of another kind stays where it can be one, and is asked anew where it cannot', async () => {
    const next = definitionOf({ ...name, type: 'long-text' }, size, { ...days, type: 'yes-or-no' });
    const { kept, told } = await changedWhileFilled({ name: 'Ada', days: 3 }, next);
    expect(kept).toEqual({ name: 'Ada' });
    expect(told).toContain('your answer to “Days” could not be kept');
  });

  test('and a question that is gone takes its answer along', async () => {
    const { kept, told } = await changedWhileFilled({ name: 'Ada', size: 's', days: 3 }, definitionOf(name));
    expect(kept).toEqual({ name: 'Ada' });
    expect(told).toContain('your answers to “Size” and “Days” could not be kept');
  });

  test('and nobody is told of a question they had not answered', async () => {
    expect(await changedWhileFilled({ name: 'Ada' }, definitionOf(name))).toEqual({ kept: { name: 'Ada' } });
  });
});

describe('what somebody is told', () => {
  const without = (...labels: readonly string[]) => {
    const before = definitionOf(...labels.map((label, at) => ({ key: `q${String(at)}`, type: 'short-text', label })));
    const answers = Object.fromEntries(before.fields.map(({ key }) => [key, 'Yes']));
    return notKeptSentence(carryOver({ before, after: definitionOf(name) }, answers).notKept);
  };

  test('does not grow with the form', () => {
    expect(without('A', 'B', 'C', 'D')).toContain('your answers to “A”, “B”, “C” and “D” could');
    expect(without('A', 'B', 'C', 'D', 'E')).toContain('your answers to “A”, “B”, “C” and 2 more questions could');
  });

  test('leaves out what a label takes from answers', () => {
    expect(without('A', 'How many, {{ q0 }}?')).toContain('“A” and “How many, …?” could');
  });

  test('is in the language the form was read in, as far as its labels go', () => {
    const before = { ...first, translations: { de: { 'field.days.label': 'Tage' } } };
    const { notKept } = carryOver({ before, after: definitionOf(name), language: 'de' }, { days: 3 });
    expect(notKept).toEqual(['Tage']);
  });
});

test('a form on an issue stays on its version, and so does a draft of it', async () => {
  const site = siteInMemory();
  const formId = await publishedForm(site, { definition: first });
  const { panel } = site.as('restricted');
  const { issueForms } = await panel('panel.add', { issueId: '101', formId });
  const place = { issueId: '101', issueFormId: issueForms[0]?.id ?? '' };
  await panel('panel.save-draft', { ...place, answers: { size: 'l' }, revision: 0 });
  await publishAgain(site, formId, definitionOf(name));
  const { version, draft } = await panel('panel.open-form', place);
  expect(version.number).toBe(1);
  expect(draft?.answers).toEqual({ size: 'l' });
  expect(formOf(version.definition).open().answer('size', 'l').submit()).toMatchObject({ keeps: { size: 'l' } });
});
