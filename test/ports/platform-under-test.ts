import type { Drafts } from '../../src/ports/drafts';
import type { FormPolicies } from '../../src/ports/form-policies';
import type { IssueForms } from '../../src/ports/issue-forms';
import type { Moves } from '../../src/ports/moves';
import type { SiteSettings } from '../../src/ports/site-settings';
import type { Submissions } from '../../src/ports/submissions';
import { emptyIssueRecord, type IssueForm, type IssueRecord } from '../../src/domain/submission/issue-form';
import type { IssueChange } from '../../src/ports/issue-forms';
import { idOf, sampleIssueForm, samplePolicy, sampleSubmission, sampleVersion } from './samples';

/** The ports of the platform's side over one storage. */
export interface PlatformUnderTest {
  readonly issueForms: IssueForms;
  readonly submissions: Submissions;
  readonly drafts: Drafts;
  readonly formPolicies: FormPolicies;
  readonly moves: Moves;
  readonly siteSettings: SiteSettings;
  /** Lets lists catch up with what was written. */
  readonly settle: () => void;
  /** How many records there are of any kind; undefined where that cannot be seen. */
  readonly recordCount: () => number;
  readonly close: () => void;
}

/** Opens an empty storage. */
export type OpenPlatform = () => PlatformUnderTest;

/** Runs a suite over a freshly opened storage per test. */
export function overPlatform(name: string, open: OpenPlatform, suite: (under: () => PlatformUnderTest) => void): void {
  describe(name, () => {
    let platform: PlatformUnderTest | undefined;
    beforeEach(() => {
      platform = open();
    });
    afterEach(() => {
      platform?.close();
    });
    suite(() => {
      if (!platform) throw new Error('The storage is open only while a test runs.');
      return platform;
    });
  });
}

/** The issue's record, or an empty one in project 10. */
export async function recordOf({ issueForms }: PlatformUnderTest, issueId: string): Promise<IssueRecord> {
  return (await issueForms.ofIssue(issueId)) ?? emptyIssueRecord(issueId, '10');
}

/** Adds a form to an issue with its version and policy. */
export async function addTo(
  platform: PlatformUnderTest,
  issueId: string,
  { id, formId }: { readonly id: string; readonly formId: string },
): Promise<IssueForm> {
  const record = await recordOf(platform, issueId);
  const issueForm = sampleIssueForm(id, formId);
  const added = { issueForm, version: sampleVersion(formId), policy: samplePolicy(formId) };
  const outcome = await platform.issueForms.change({
    record: { ...record, forms: [...record.forms, issueForm] },
    added,
  });
  if (outcome !== 'written') throw new Error('The form was not added.');
  return issueForm;
}

/** The record with one of its forms replaced. */
export function withForm(record: IssueRecord, changed: IssueForm): IssueRecord {
  return { ...record, forms: record.forms.map((form) => (form.id === changed.id ? changed : form)) };
}

/** The change in which Ann submits a form of issue 1. */
export async function submitting(
  platform: PlatformUnderTest,
  issueForm: IssueForm,
  attempt = 'attempt',
): Promise<IssueChange> {
  const submission = sampleSubmission('1', issueForm, { id: idOf(`sub-${attempt}`), attempt: idOf(attempt) });
  const submitted = { ...issueForm, state: 'submitted', submissionId: submission.id } as const;
  const droppedDraft = { issueFormId: issueForm.id, accountId: 'ann' };
  return { record: withForm(await recordOf(platform, '1'), submitted), submission, droppedDraft };
}
