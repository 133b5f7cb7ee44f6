import * as z from 'zod';
import { Answers } from '../../domain/answers/answers';
import { CallerDay } from '../../domain/answers/day-of-caller';
import { StoredFile } from '../../domain/fields/stored-file';
import { fileBounds } from '../../domain/files/file-bounds';
import { FormName } from '../../domain/form/form-name';
import { Language } from '../../domain/form/translation/translations';
import { ContentHash } from '../../domain/form/content-hash';
import { AccountId, Id, Instant, JiraId, Revision } from '../../domain/identity';
import { IssueForm } from '../../domain/submission/issue-form';
import { sentFile } from '../sent-file';
import { SharedForm } from './links';
import { procedure } from './procedure';

const OnIssue = z.strictObject({ issueId: JiraId });
const OfIssueForm = z.strictObject({ issueId: JiraId, issueFormId: Id });

/** What the panel shows of one submitted form: the answers, or the reason why not. */
export const SubmissionView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    id: Id,
    submittedBy: AccountId.optional(),
    submittedAt: Instant,
    answers: Answers,
  }),
  z.object({ kind: z.literal('withheld'), reason: z.enum(['restricted', 'own-hidden']) }),
]);
export type SubmissionView = z.infer<typeof SubmissionView>;

/** One form of an issue, opened: its pinned version, the caller's draft, and the submission where there is one. */
export const OpenedForm = z.object({
  issueForm: IssueForm,
  version: SharedForm,
  draft: z.object({ answers: Answers, revision: Revision, updatedAt: Instant }).optional(),
  submission: SubmissionView.optional(),
  /** The answers that mirror the issue now; missing where the form is not to be filled, or Jira did not answer. */
  mirrored: Answers.optional(),
  mayReopen: z.boolean(),
});
export type OpenedForm = z.infer<typeof OpenedForm>;

/** What the panel shows when it opens. `opened` is there when the issue has exactly one form. */
export const PanelView = z.object({
  issueForms: z.array(IssueForm),
  mayAdd: z.boolean(),
  opened: OpenedForm.optional(),
});
export type PanelView = z.infer<typeof PanelView>;

/** The calls of the issue panel. */
export const panelContract = {
  'panel.open': procedure({ may: 'browse-issue', input: OnIssue, output: PanelView }),
  'panel.addable': procedure({
    may: 'edit-issue',
    input: OnIssue,
    output: z.object({ forms: z.array(z.object({ id: Id, name: FormName, latestVersion: z.int() })) }),
  }),
  'panel.add': procedure({ may: 'edit-issue', input: OnIssue.extend({ formId: Id }), output: PanelView }),
  'panel.remove': procedure({ may: 'edit-issue', input: OfIssueForm, output: PanelView }),
  'panel.open-form': procedure({ may: 'use-issue-form', input: OfIssueForm, output: OpenedForm }),
  'panel.save-draft': procedure({
    may: 'use-issue-form',
    input: OfIssueForm.extend({
      answers: Answers,
      /** The revision the caller's draft was read at; 0 for a new one. */
      revision: Revision,
    }),
    output: z.object({ revision: Revision, updatedAt: Instant }),
  }),
  'panel.submit': procedure({
    may: 'use-issue-form',
    input: OfIssueForm.extend({
      answers: Answers,
      attempt: Id,
      versionHash: ContentHash,
      today: CallerDay.optional(),
      /** The language the form was read in. */
      language: Language.optional(),
    }),
    output: OpenedForm,
  }),
  /** Attaches a file to the issue, for an answer that is still to be given. */
  'panel.attach-file': procedure({
    may: 'use-issue-form',
    input: OfIssueForm.extend({ file: sentFile(fileBounds.inJira) }),
    output: z.object({ file: StoredFile }),
  }),
  /** Deletes a file that was taken out of an answer again, where it is the caller's own and nothing else needs it. */
  'panel.detach-file': procedure({
    may: 'use-issue-form',
    input: OfIssueForm.extend({ fileId: JiraId }),
    output: z.object({ deleted: z.boolean() }),
  }),
  'panel.reopen': procedure({ may: 'edit-own-submission', input: OfIssueForm, output: OpenedForm }),
};
