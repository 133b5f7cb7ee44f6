import * as z from 'zod';
import { defineFieldType, type Finding } from './field-type';

/** What may stand before the @: no blanks, no second @, none of the signs that only quoted names may hold. */
const mailbox = /^[^\s@"(),:;<>[\]\\]{1,64}$/u;
/** One part of the domain, in letters of any script. */
const domainPart = /^[\p{L}\p{N}-]{1,63}$/u;
/** The last part of a domain: no number, and no single letter. */
const topDomain = /^[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*$/u;

function isDomain(text: string): boolean {
  const parts = text.split('.');
  const last = parts.at(-1) ?? '';
  const areParts = parts.every((part) => domainPart.test(part) && !part.startsWith('-') && !part.endsWith('-'));
  return parts.length > 1 && areParts && last.length > 1 && topDomain.test(last);
}

function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [name, domain] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  const hasLooseDot = name.startsWith('.') || name.endsWith('.') || name.includes('..');
  return text.length <= 254 && mailbox.test(name) && !hasLooseDot && isDomain(domain);
}

function checkAddress(answer: string): readonly Finding[] {
  return isAddress(answer.trim()) ? [] : [{ code: 'email.not-an-address', params: {} }];
}

/** An e-mail address, of which only the form is judged: whether it exists nobody asks. */
export const emailField = defineFieldType({
  type: 'email',
  label: 'E-mail',
  hint: 'An e-mail address',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  operators: ['equals', 'not-equals', 'contains', 'is-answered', 'is-not-answered'],
  answer: z.string(),
  wrongShape: 'email.not-an-address',
  messages: { 'email.not-an-address': 'Enter an e-mail address, for example name@example.com.' },
  control: () => ({ kind: 'text', maxLength: 254, entry: 'email' }),
  check: checkAddress,
  text: (answer) => answer.trim(),
  examples: {
    settings: {},
    valid: ['ada@example.com', 'a.b+c@sub.example.co', "o'neil@example.org", 'jörg@müller.de'],
    invalid: [
      'ada',
      'ada@',
      '@example.com',
      'a@b@example.com',
      'a b@example.com',
      'a..b@example.com',
      'a@-b.com',
      'a@b',
      3,
      `${'a'.repeat(250)}@example.com`,
    ],
  },
});
