import * as z from 'zod';
import { fieldTypes } from '../../../src/domain/fields';
import type { Definition } from '../../../src/domain/form/definition';
import type { Field } from '../../../src/domain/form/field';
import type { FormRule } from '../../../src/domain/form/form-rule';
import { Json } from '../../../src/domain/json';
import type { Stage } from '../stage/stage';
import { callsAs } from './calls-as';

const options = (...labels: string[]) => labels.map((label, index) => ({ value: `o${String(index + 1)}`, label }));

type Fields = z.input<typeof Field>[];

/** What a form asks, with its rules and its translations. */
export interface FormOfPages {
  readonly fields: Fields;
  readonly rules: readonly FormRule[];
  readonly translations?: Definition['translations'];
}

/** Questions of the commonest types, one of them only for those who travel. */
const travelQuestions: Fields = [
  { key: 'name', type: 'short-text', label: 'Name', required: true, settings: {} },
  { key: 'story', type: 'long-text', label: 'What happened', help: 'In your own words.', settings: {} },
  { key: 'count', type: 'number', label: 'How many', settings: { min: 1, max: 9, unit: 'days' } },
  { key: 'way', type: 'single-choice', label: 'Way', settings: { options: options('On foot', 'By train') } },
  { key: 'size', type: 'single-choice', label: 'Size', settings: { options: options('S', 'M'), shown: 'dropdown' } },
  { key: 'extras', type: 'several-choices', label: 'Extras', settings: { options: options('Mouse', 'Screen') } },
  { key: 'day', type: 'date', label: 'Day', settings: {} },
  {
    key: 'seat',
    type: 'short-text',
    label: 'Seat',
    settings: {},
    showWhen: { match: 'all', tests: [{ field: 'way', operator: 'equals', operand: 'o2' }] },
  },
];

/** One question of every field type there is, as the builder makes it. */
export const oneOfEveryType: Fields = fieldTypes.map(({ type, label, initialSettings }, index) => ({
  key: `q${String(index)}`,
  type,
  label: `${label} question`,
  settings: z.record(z.string(), Json).parse(initialSettings),
}));

/** A form the maker has published. */
export async function publishedForm(
  stage: Stage,
  name: string,
  asked: Fields | FormOfPages = travelQuestions,
): Promise<{ readonly id: string }> {
  const { forms } = callsAs(stage, 'maker');
  const { form } = await forms('forms.create', { name });
  const saved = await forms('forms.save', {
    formId: form.id,
    revision: form.revision,
    name,
    description: 'Fill this before you leave. It takes two minutes.',
    draftVersion: { schema: 2, ...('fields' in asked ? asked : { fields: asked }) },
  });
  await forms('forms.publish', { formId: form.id, revision: saved.form.revision });
  return { id: form.id };
}

/** Publishes the next version of the maker's form. */
export async function publishedAgain(stage: Stage, formId: string, fields: Fields): Promise<void> {
  const { forms } = callsAs(stage, 'maker');
  const { form } = await forms('forms.open', { formId });
  const draftVersion = { schema: 2 as const, fields };
  const saved = await forms('forms.save', { formId, revision: form.revision, name: form.name, draftVersion });
  await forms('forms.publish', { formId, revision: saved.form.revision });
}

/** A link under which anybody fills the form; gives its address and its id. */
export async function linkForAnyone(stage: Stage, formId: string) {
  const { link, address } = await callsAs(stage, 'maker').forms('links.create', { formId, audience: 'anyone' });
  return { linkId: link.id, address };
}

/** Puts the form on an issue. */
export async function formOnIssue(stage: Stage, issueKey: string, formId: string): Promise<void> {
  const issueId = stage.site.jira.site.issues.find(issueKey)?.id;
  await callsAs(stage, 'maker').onIssue(issueKey)('panel.add', { issueId: String(issueId), formId });
}
