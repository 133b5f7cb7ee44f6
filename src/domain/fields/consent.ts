import * as z from 'zod';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';

const Settings = z.strictObject({ wording: z.string().trim().min(1).max(2_000) });
type Settings = z.infer<typeof Settings>;

const Consent = z.strictObject({ agreed: z.boolean(), wording: z.string().max(2_000) });
type Consent = z.infer<typeof Consent>;

function checkConsent({ agreed, wording }: Consent, settings: Settings): readonly Finding[] {
  if (!agreed) return [{ code: 'consent.not-given', params: {} }];
  return wording === settings.wording ? [] : [{ code: 'consent.other-wording', params: {} }];
}

/**
 * Agreement to a wording. It must be given, and the answer keeps the exact words that were agreed to:
 * `{ agreed: true, wording }`. Agreement to other words is none.
 */
export const consentField = defineFieldType({
  type: 'consent',
  label: 'Consent',
  hint: 'Agreement that must be given',
  required: true,
  settings: Settings,
  texts: ['wording'],
  initialSettings: { wording: 'I agree.' },
  settingControls: [
    { name: 'wording', label: 'Wording', kind: 'multiline', help: 'Kept with the answer, word by word.' },
  ],
  operators: ['is-given', 'is-answered', 'is-not-answered'],
  index: 'none',
  jira: { reads: [], writes: ['text'] },
  answer: Consent,
  wrongShape: 'consent.not-given',
  missing: 'consent.not-given',
  messages: {
    'consent.not-given': 'Tick the box to agree.',
    'consent.other-wording': 'The wording has changed. Read it and tick the box again.',
  },
  control: ({ wording }) => ({ kind: 'consent', wording }),
  check: checkConsent,
  text: ({ agreed, wording }) => (agreed ? `Agreed: ${wording}` : 'Not agreed'),
  examples: {
    settings: { wording: 'I agree.' },
    valid: [{ agreed: true, wording: 'I agree.' }],
    invalid: [
      { agreed: false, wording: 'I agree.' },
      { agreed: true, wording: 'I disagree.' },
      { agreed: true },
      true,
      'yes',
    ],
  },
});
