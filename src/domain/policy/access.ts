import type { FormPolicy } from '../form/form';
import { isAmong } from './maker-policy';
import type { Person } from './person';

/** A yes, or a no with its reason. */
export type Decision =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly reason: 'restricted' | 'not-a-maker' | 'not-own' | 'own-hidden' | 'own-not-editable';
    };

const yes: Decision = { allowed: true };

/** The part of a form that access is decided on. */
export type Guarded = Pick<FormPolicy, 'createdBy' | 'access' | 'settings'>;

function isOwner(form: Guarded, person: Person): boolean {
  return person.isAdmin || form.createdBy === person.accountId;
}

/** Whether a person may open the design and settings of a form, and with it publish, share and delete. */
export function mayEdit(form: Guarded, person: Person): Decision {
  if (isOwner(form, person)) return yes;
  if (form.access.kind === 'open') return person.isMaker ? yes : { allowed: false, reason: 'not-a-maker' };
  return isAmong(form.access.edit, person) ? yes : { allowed: false, reason: 'restricted' };
}

/** Whether a person may view others' responses: those who may edit, those named, and with an open form everybody. */
export function mayViewResponses(form: Guarded, person: Person): Decision {
  if (form.access.kind === 'open' || mayEdit(form, person).allowed || isAmong(form.access.view, person)) return yes;
  return { allowed: false, reason: 'restricted' };
}

/** Whether a person may see one submission: as a viewer, or as its own respondent where the form lets them. */
export function maySeeSubmission(form: Guarded, person: Person, submittedBy: string | undefined): Decision {
  const asViewer = mayViewResponses(form, person);
  if (asViewer.allowed || submittedBy !== person.accountId) return asViewer;
  return form.settings.respondentsSeeOwn ? yes : { allowed: false, reason: 'own-hidden' };
}

/** Whether a person may reopen a submission to edit it: only its own respondent, where the form lets them. */
export function mayEditSubmission(form: Guarded, person: Person, submittedBy: string | undefined): Decision {
  if (submittedBy !== person.accountId) return { allowed: false, reason: 'not-own' };
  return form.settings.respondentsEditOwn ? yes : { allowed: false, reason: 'own-not-editable' };
}
