import { formLimits } from '../../src/domain/form/limits';
import { emptyIssueRecord } from '../../src/domain/submission/issue-form';
import type { IssueChange } from '../../src/ports/issue-forms';
import { addTo, overPlatform, recordOf, submitting, type OpenPlatform } from './platform-under-test';
import { hashOf, idOf, sampleDraft, sampleIssueForm, samplePolicy, sampleSubmission, sampleVersion } from './samples';

const form = idOf('form');
const one = { id: idOf('one'), formId: form };
const two = { id: idOf('two'), formId: idOf('other') };

/** What every adapter of the port `IssueForms` does when an issue's forms change. */
export function issueFormsContract(name: string, open: OpenPlatform): void {
  overPlatform(`${name}: changes of an issue's forms`, open, (under) => {
    it('adds no form with a policy older than the stored one', async () => {
      const platform = under();
      const formId = idOf('form');
      await platform.formPolicies.save({ ...samplePolicy(formId), revision: 2 });
      const record = await recordOf(platform, '1');
      const issueForm = sampleIssueForm(idOf('if'), formId);
      const change = (revision: number) => ({
        record: { ...record, forms: [issueForm] },
        added: { issueForm, version: sampleVersion(formId), policy: { ...samplePolicy(formId), revision } },
      });
      expect(await platform.issueForms.change(change(1))).toBe('conflict');
      expect(await platform.issueForms.ofIssue('1')).toBeUndefined();
      expect(await platform.issueForms.change(change(2))).toBe('written');
    });

    it('has no record before the first form, and the newest one after each change', async () => {
      const platform = under();
      expect(await platform.issueForms.ofIssue('1')).toBeUndefined();
      const first = await addTo(platform, '1', one);
      expect(await platform.issueForms.ofIssue('1')).toEqual({
        issueId: '1',
        projectId: '10',
        revision: 1,
        forms: [first],
      });
      const second = await addTo(platform, '1', two);
      expect(await platform.issueForms.ofIssue('1')).toEqual({
        issueId: '1',
        projectId: '10',
        revision: 2,
        forms: [first, second],
      });
    });

    it('gives everything a form needs in one go', async () => {
      const platform = under();
      const issueForm = await addTo(platform, '1', one);
      const pinned = { version: sampleVersion(form), policy: samplePolicy(form) };
      expect(await platform.issueForms.materials(issueForm, 'ann')).toEqual(pinned);
      await platform.drafts.save(sampleDraft('1', issueForm), 0);
      expect(await platform.issueForms.materials(issueForm, 'ann')).toEqual({
        ...pinned,
        draft: sampleDraft('1', issueForm),
      });
      expect(await platform.issueForms.materials(issueForm, 'bob')).toEqual(pinned);
      const change = await submitting(platform, issueForm);
      expect(await platform.issueForms.change(change)).toBe('written');
      const [submitted] = (await recordOf(platform, '1')).forms;
      expect(await platform.issueForms.materials(submitted ?? issueForm, 'ann')).toEqual({
        ...pinned,
        submission: change.submission,
      });
      expect(await platform.issueForms.materials(sampleIssueForm(idOf('none'), idOf('none')), 'ann')).toEqual({});
    });

    it('writes one of two first changes', async () => {
      const { issueForms, submissions } = under();
      const adding = (id: string, number: number): IssueChange => {
        const issueForm = { ...sampleIssueForm(id, form), versionHash: hashOf(number) };
        const added = { issueForm, version: sampleVersion(form, number), policy: samplePolicy(form) };
        return { record: { ...emptyIssueRecord('1', '10'), forms: [issueForm] }, added };
      };
      const outcomes = await Promise.all([issueForms.change(adding(one.id, 1)), issueForms.change(adding(two.id, 2))]);
      expect([...outcomes].sort()).toEqual(['conflict', 'written']);
      expect((await issueForms.ofIssue('1'))?.forms).toHaveLength(1);
      const pinned = await Promise.all([submissions.version(form, hashOf(1)), submissions.version(form, hashOf(2))]);
      expect(pinned.filter((version) => version !== undefined)).toHaveLength(1);
    });

    it('writes one of several submissions of the same form at once', async () => {
      const platform = under();
      const issueForm = await addTo(platform, '1', one);
      const changes = await Promise.all(
        ['first-try', 'second-try', 'third-try'].map((attempt) => submitting(platform, issueForm, attempt)),
      );
      const outcomes = await Promise.all(changes.map((change) => platform.issueForms.change(change)));
      expect([...outcomes].sort()).toEqual(['conflict', 'conflict', 'written']);
      const stored = await Promise.all(changes.map(({ submission }) => platform.submissions.get(submission?.id ?? '')));
      const written = changes[outcomes.indexOf('written')]?.submission;
      expect(stored.filter((submission) => submission !== undefined)).toEqual([written]);
      expect((await recordOf(platform, '1')).forms[0]?.submissionId).toBe(written?.id);
    });

    it('writes nothing of a change that fails', async () => {
      const platform = under();
      const issueForm = await addTo(platform, '1', one);
      await platform.drafts.save(sampleDraft('1', issueForm), 0);
      const change = await submitting(platform, issueForm);
      const second = sampleIssueForm(two.id, two.formId);
      const stale: IssueChange = {
        ...change,
        record: { ...change.record, revision: 0, forms: [...change.record.forms, second] },
        added: { issueForm: second, version: sampleVersion(two.formId), policy: samplePolicy(two.formId) },
      };
      const before = platform.recordCount();
      expect(await platform.issueForms.change(stale)).toBe('conflict');
      expect(platform.recordCount()).toBe(before);
      expect(await platform.issueForms.ofIssue('1')).toEqual({
        issueId: '1',
        projectId: '10',
        revision: 1,
        forms: [issueForm],
      });
      expect(await platform.drafts.get(issueForm.id, 'ann')).toEqual(sampleDraft('1', issueForm));
      expect(await platform.formPolicies.get(two.formId)).toBeUndefined();
      expect(await platform.drafts.save(sampleDraft('1', second), 0)).toBe('conflict');
    });

    it('lets a new submission of an issue replace the one before, under the same or another id', async () => {
      const platform = under();
      const issueForm = await addTo(platform, '1', one);
      const first = await submitting(platform, issueForm);
      await platform.issueForms.change(first);
      const again = sampleSubmission('1', issueForm, {
        id: first.submission?.id ?? '',
        attempt: idOf('again'),
        answers: { reason: 'other' },
      });
      expect(await platform.issueForms.change({ record: await recordOf(platform, '1'), submission: again })).toBe(
        'written',
      );
      expect(await platform.submissions.get(again.id)).toEqual(again);
      const other = sampleSubmission('1', issueForm, { id: idOf('sub-other') });
      const replacing = { record: await recordOf(platform, '1'), submission: other, removedSubmission: again.id };
      expect(await platform.issueForms.change(replacing)).toBe('written');
      expect(await platform.submissions.get(again.id)).toBeUndefined();
      expect(await platform.submissions.get(other.id)).toEqual(other);
    });

    it('keeps a submission out of a second issue', async () => {
      const platform = under();
      const change = await submitting(platform, await addTo(platform, '1', one));
      await platform.issueForms.change(change);
      const elsewhere = await addTo(platform, '2', two);
      const taken = sampleSubmission('2', elsewhere, { id: change.submission?.id ?? '' });
      expect(await platform.issueForms.change({ record: await recordOf(platform, '2'), submission: taken })).toBe(
        'conflict',
      );
      expect(await platform.submissions.get(taken.id)).toEqual(change.submission);
    });

    it("takes a form off with everybody's drafts", async () => {
      const platform = under();
      const issueForm = await addTo(platform, '1', one);
      const people = Array.from({ length: 30 }, (_, number) => `person-${number}`);
      for (const accountId of people) await platform.drafts.save(sampleDraft('1', issueForm, { accountId }), 0);
      const record = await recordOf(platform, '1');
      expect(await platform.issueForms.change({ record: { ...record, forms: [] }, removed: issueForm })).toBe(
        'written',
      );
      const left = await Promise.all(people.map((accountId) => platform.drafts.get(issueForm.id, accountId)));
      expect(left.filter((draft) => draft !== undefined)).toEqual([]);
      expect(await platform.drafts.save(sampleDraft('1', issueForm), 0)).toBe('conflict');
    });

    it('holds as many forms as an issue may have', async () => {
      const platform = under();
      for (let number = 0; number < formLimits.formsPerIssue; number += 1)
        await addTo(platform, '1', { id: idOf(`n${number}`), formId: form });
      expect((await recordOf(platform, '1')).forms).toHaveLength(formLimits.formsPerIssue);
    });
  });
}
