import type { Finding } from '../field-behaviour';
import { noFindings } from '../no-findings';

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

/** An address as most are: short, of letters, digits and a few signs, and a domain without hyphens. */
const usual = /^[A-Za-z0-9_%+-]+@(?:[A-Za-z0-9]+\.)+[A-Za-z]{2,}$/;
const short = 64;

function isAddress(text: string, longest: number): boolean {
  if (text.length <= short && usual.test(text)) return true;
  const at = text.lastIndexOf('@');
  const [name, domain] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  const hasLooseDot = name.startsWith('.') || name.endsWith('.') || name.includes('..');
  return text.length <= longest && mailbox.test(name) && !hasLooseDot && isDomain(domain);
}

/** Holds a text against the form of an e-mail address; blanks around it do not count. */
export function email(text: string, { longest }: { readonly longest: number }): readonly Finding[] {
  return isAddress(text.trim(), longest) ? noFindings : [{ code: 'email.not-an-address', params: {} }];
}

/** The sentence of an e-mail address. */
export const emailMessages = {
  'email.not-an-address': 'Enter an e-mail address, for example name@example.com.',
} as const;
