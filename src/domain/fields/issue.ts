import * as z from 'zod';
import { answerOperators } from './answer-operators';
import { defineFieldType } from './field-type';

/** An issue's key as Jira writes it: the key of its project, a hyphen, and a number. */
const IssueKey = z.string().regex(/^[A-Z][A-Z0-9_]{0,99}-[1-9][0-9]{0,17}$/);

/** Reads a key as people type it: with blanks around it, or in small letters. */
const TypedKey = z
  .string()
  .max(255)
  .transform((text) => text.trim().toUpperCase());

/** A link to an issue, kept as its key. Whoever reads the answer sees of the issue what Jira shows them. */
export const issueField = defineFieldType({
  type: 'issue',
  label: 'Issue',
  hint: 'A link to a Jira issue',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  operators: answerOperators.line,
  value: 'text',
  index: 'text',
  jira: { reads: [], writes: ['text'] },
  answer: TypedKey,
  wrongShape: 'issue.not-a-key',
  messages: { 'issue.not-a-key': 'Enter the key of an issue, for example ABC-123.' },
  control: () => ({ kind: 'issue' }),
  check: (key) => (IssueKey.safeParse(key).success ? [] : [{ code: 'issue.not-a-key', params: {} }]),
  complete: (key) => key,
  text: (key) => key,
  references: (key) => (IssueKey.safeParse(key).success ? [{ kind: 'issue', id: key }] : []),
  examples: {
    settings: {},
    valid: ['ABC-123', 'A_1-1', ' onb-2 '],
    invalid: ['ABC', 'ABC-0', '123', 'ABC-12x', '1A-3', 'ABC-1 DEF-2', `A-${'1'.repeat(19)}`, 7, { key: 'ABC-1' }],
  },
});
