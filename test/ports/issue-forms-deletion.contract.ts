import type { IssueForm } from '../../src/domain/submission/issue-form';
import {
  addTo,
  overPlatform,
  recordOf,
  submitting,
  type OpenPlatform,
  type PlatformUnderTest,
} from './platform-under-test';
import { hashOf, idOf, sampleDraft } from './samples';

const form = idOf('form');
const one = { id: idOf('one'), formId: form };
const two = { id: idOf('two'), formId: idOf('other') };

/** What every adapter of the port `IssueForms` deletes. */
export function issueFormsDeletionContract(name: string, open: OpenPlatform): void {
  overPlatform(`${name}: deletion`, open, (under) => {
    async function filled(
      platform: PlatformUnderTest,
    ): Promise<{ readonly kept: IssueForm; readonly gone: IssueForm }> {
      const gone = await addTo(platform, '1', one);
      const kept = await addTo(platform, '2', two);
      await platform.drafts.save(sampleDraft('1', gone, { accountId: 'bob' }), 0);
      await platform.drafts.save(sampleDraft('2', kept, { accountId: 'bob' }), 0);
      await platform.issueForms.change(await submitting(platform, gone));
      return { kept, gone };
    }

    it('deletes an issue with its submissions and drafts at once, and no other', async () => {
      const platform = under();
      const { kept, gone } = await filled(platform);
      await platform.issueForms.deleteIssue('1');
      await platform.issueForms.deleteIssue('1');
      expect(await platform.issueForms.ofIssue('1')).toBeUndefined();
      expect(await platform.submissions.get(idOf('sub-attempt'))).toBeUndefined();
      expect(await platform.drafts.get(gone.id, 'bob')).toBeUndefined();
      expect(await platform.drafts.get(kept.id, 'bob')).toBeDefined();
      expect(await platform.issueForms.ofIssue('2')).toBeDefined();
    });

    it('deletes one form of an issue, and no other', async () => {
      const platform = under();
      const { gone } = await filled(platform);
      const other = await addTo(platform, '1', two);
      await platform.drafts.save(sampleDraft('1', other), 0);
      await platform.issueForms.deleteIssueForm('1', gone.id);
      await platform.issueForms.deleteIssueForm('1', gone.id);
      expect((await recordOf(platform, '1')).forms).toEqual([other]);
      expect(await platform.submissions.get(idOf('sub-attempt'))).toBeUndefined();
      expect(await platform.drafts.get(gone.id, 'bob')).toBeUndefined();
      expect(await platform.drafts.get(other.id, 'ann')).toBeDefined();
    });

    it('deletes what a form left beside issues', async () => {
      const platform = under();
      await filled(platform);
      await platform.issueForms.deleteIssue('1');
      platform.settle();
      await platform.issueForms.deleteForm(form);
      await platform.issueForms.deleteForm(form);
      expect(await platform.submissions.version(form, hashOf(1))).toBeUndefined();
      expect(await platform.formPolicies.get(form)).toBeUndefined();
      expect(await platform.submissions.version(two.formId, hashOf(1))).toBeDefined();
      await platform.issueForms.deleteIssue('2');
      platform.settle();
      await platform.issueForms.deleteForm(two.formId);
      expect(platform.recordCount()).toBe(0);
    });

    it('leaves no draft behind that was begun while its form was deleted', async () => {
      const platform = under();
      const { gone } = await filled(platform);
      const people = Array.from({ length: 6 }, (_, number) => `person-${number}`);
      await Promise.all([
        ...people.map((accountId) => platform.drafts.save(sampleDraft('1', gone, { accountId }), 0)),
        platform.issueForms.deleteIssueForm('1', gone.id),
      ]);
      const left = await Promise.all(people.map((accountId) => platform.drafts.get(gone.id, accountId)));
      expect(left.filter((draft) => draft !== undefined)).toEqual([]);
    });
  });
}
