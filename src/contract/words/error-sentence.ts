import type { AppError, ErrorCode } from '../kernel/app-error';

const sentences: Readonly<Record<ErrorCode, string>> = {
  'unknown-procedure': 'This page is out of date. Reload it.',
  'input-invalid': 'Something in this request was not right. Check what you entered and try again.',
  'definition-invalid': 'The form cannot be saved like this. Correct what is named here and save again.',
  'answers-invalid': 'Some answers need another look. They are marked below.',
  'answers-too-large': 'The answers are too long to save together. Shorten the longest ones.',
  'file-too-large': 'The file is too large to be sent. Choose a smaller one.',
  'files-full': 'There is no room for another file just now. Remove one you do not need, or try again tomorrow.',
  'file-under-way': 'A file is still being sent. Wait until it is listed, then submit again.',
  unauthenticated: 'Jira did not say who you are. Sign in to Jira and reload the page.',
  forbidden: 'You do not have permission to do this. Ask a Jira admin.',
  restricted: 'This form is restricted. Ask its owner or a Jira admin for access.',
  'not-a-maker': 'You cannot build forms on this site. Ask a Jira admin to let you.',
  'not-own': 'Only the person who submitted this can change it.',
  'own-hidden': 'This form does not show answers after they are submitted.',
  'own-not-editable': 'This form does not let you change answers after they are submitted.',
  'not-found': 'This was not found. It may have been deleted, or you may not have access to it.',
  'form-gone':
    'This form was deleted while you were filling it. Your answers are still on this page: copy what you need.',
  'not-published': 'This form is not published yet. Ask its owner to publish it.',
  'version-stale':
    'This form has changed since you opened it. Your answers are kept: check the new questions and submit again.',
  conflict: 'Somebody else changed this in the meantime. Reload to see their change, then make yours again.',
  'draft-conflict': 'Your draft was changed in another tab or window. Choose which answers to keep.',
  'already-submitted': 'This form was already submitted. Reload to see it.',
  locked: 'This form is locked and takes no more answers.',
  'link-closed': 'This link no longer takes answers. Ask the person who gave it to you for a new one.',
  'too-many-forms': 'This issue has as many forms as it can hold. Remove one first.',
  'rate-limited': 'Too many requests just now. Wait a minute and try again.',
  'gateway-unavailable':
    'Form templates and shared responses are out of reach at the moment. Forms on issues still work. Try again in a few minutes.',
  'jira-unavailable': 'Jira did not answer. Try again in a few minutes.',
  internal: 'Something went wrong on our side. Try again; if it stays, give your admin the reference below.',
};

/** The English sentence of a failure: what happened and what to do. */
export function errorSentence({ code, details }: Pick<AppError, 'code' | 'details'>): string {
  const reference = details.logId === undefined ? '' : ` Reference: ${details.logId}.`;
  return `${sentences[code]}${reference}`;
}
