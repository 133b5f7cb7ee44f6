import * as z from 'zod';
import { scalarInWords } from '../formats/scalar-in-words';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';

const Settings = z.strictObject({
  statement: z.string().trim().min(1, { error: 'Enter the statement.' }).max(1_000),
});

const Signature = z.strictObject({
  name: z.string().max(1_000),
  by: z.string().max(128).optional(),
  at: z.string().max(40).optional(),
});
type Signature = z.infer<typeof Signature>;

const longest = 200;

function checkName({ name }: Signature): readonly Finding[] {
  const typed = name.trim();
  if (typed === '') return [{ code: 'signature.no-name', params: {} }];
  return [...typed].length > longest ? [{ code: 'signature.too-long', params: { max: longest } }] : [];
}

/** The minute of an instant in UTC, as people read it. */
function minute(at: string, locale: string | undefined): string {
  return `${scalarInWords(at.slice(0, 10), locale)} ${scalarInWords(at.slice(11, 16), locale)} UTC`;
}

/**
 * A name typed as a signature. Whose account signed and when is never taken from what was sent: it is put in where the
 * answers are judged, from what is known there. A share page knows no account.
 */
export const signatureField = defineFieldType({
  type: 'signature',
  label: 'Signature',
  hint: 'A typed name, with account and time',
  settings: Settings,
  texts: ['statement'],
  initialSettings: { statement: 'By typing my name I sign this form.' },
  settingControls: [
    { name: 'statement', label: 'Statement', kind: 'multiline', help: 'Shown above the name. It says what is signed.' },
  ],
  operators: ['is-answered', 'is-not-answered'],
  sensitive: true,
  index: 'none',
  jira: { reads: [], writes: ['text'] },
  answer: Signature,
  wrongShape: 'signature.no-name',
  messages: {
    'signature.no-name': 'Type your name to sign.',
    'signature.too-long': 'Shorten the name to {max} characters.',
  },
  control: ({ statement }) => ({ kind: 'signature', statement }),
  check: checkName,
  complete: ({ name }, _settings, { context: { user, now } }) => ({
    name,
    ...(user !== undefined && { by: user }),
    ...(now !== undefined && { at: now }),
  }),
  text: ({ name, at }, _settings, locale) =>
    at === undefined ? name.trim() : `${name.trim()} (signed ${minute(at, locale)})`,
  csv: ({ name, by, at }) => [name.trim(), by, at].filter((part) => part !== undefined).join('; '),
  references: ({ by }) => (by === undefined ? [] : [{ kind: 'person', id: by }]),
  examples: {
    settings: { statement: 'I sign.' },
    valid: [{ name: 'Ada Lovelace' }, { name: 'Ada', by: 'account-1', at: '2026-03-31T14:30:00.000Z' }],
    invalid: [{ name: '' }, { name: '  ' }, { name: 'a'.repeat(201) }, { by: 'account-1' }, 'Ada', 7],
  },
});
