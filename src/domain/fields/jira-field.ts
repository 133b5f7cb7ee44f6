import * as z from 'zod';
import { scalarInWords } from '../formats/scalar-in-words';
import { AccountId } from '../identity';
import { MirroredKind } from '../jira/mirrored-kind';
import { answerOperators } from './answer-operators';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';

const Settings = z.strictObject({
  /** The id of the field in Jira. */
  jiraField: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,99}$/, {
    error: 'Enter the id of a Jira field, for example priority or customfield_10010.',
  }),
  reads: MirroredKind.default('text'),
});
type Settings = z.infer<typeof Settings>;

const Day = z.iso.date();

/** What an answer of each kind is. */
const shapes: Readonly<Record<MirroredKind, (answer: string | number) => boolean>> = {
  text: (answer) => typeof answer === 'string',
  number: (answer) => typeof answer === 'number',
  date: (answer) => Day.safeParse(answer).success,
  option: (answer) => typeof answer === 'string',
  user: (answer) => AccountId.safeParse(answer).success,
};

function checkMirrored(answer: string | number, { reads }: Settings): readonly Finding[] {
  return shapes[reads](answer) ? [] : [{ code: 'jira-field.changed', params: {} }];
}

const kinds: readonly { readonly value: MirroredKind; readonly label: string }[] = [
  { value: 'text', label: 'Text' },
  { value: 'number', label: 'Number' },
  { value: 'date', label: 'Date' },
  { value: 'option', label: 'Option, such as priority or status' },
  { value: 'user', label: 'Person' },
];

/**
 * The value of a Jira field of the issue the form is on. It is read from the issue when the form is opened and again when
 * it is submitted, so nobody can answer it; without an issue, it has no value.
 */
export const jiraField = defineFieldType({
  type: 'jira-field',
  label: 'Jira field',
  hint: 'A value of the issue the form is on',
  required: false,
  settings: Settings,
  initialSettings: { jiraField: 'summary', reads: 'text' },
  settingControls: [
    {
      name: 'jiraField',
      label: 'Id of the Jira field',
      kind: 'text',
      help: 'For example summary, priority, duedate or customfield_10010. The answer shows it as respondents may see it.',
    },
    { name: 'reads', label: 'Kind of field', kind: 'pick', choices: kinds },
  ],
  operators: answerOperators.either,
  index: 'text',
  jira: { reads: ['text', 'number', 'date', 'option', 'user'], writes: [] },
  answer: z.union([z.string().max(4_000), z.number()]),
  wrongShape: 'jira-field.changed',
  messages: { 'jira-field.changed': 'This value is read from the issue. Reload the form.' },
  reach: { surface: 'issue', otherwise: 'Nothing to do here: this is read from an issue.' },
  control: (settings) => ({ kind: 'mirror', ...settings }),
  check: checkMirrored,
  text: (answer, { reads }, locale) =>
    reads === 'number' || reads === 'date' ? scalarInWords(answer, locale) : String(answer),
  references: (answer, { reads }) => (reads === 'user' ? [{ kind: 'person', id: String(answer) }] : []),
  examples: {
    settings: { jiraField: 'duedate', reads: 'date' },
    valid: ['2026-03-31', '2024-02-29'],
    invalid: ['31.03.2026', '2026-02-30', 'soon', 7, { value: '2026-03-31' }, true],
  },
});
