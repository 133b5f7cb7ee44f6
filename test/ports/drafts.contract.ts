import { addTo, overPlatform, recordOf, withForm, type OpenPlatform } from './platform-under-test';
import { idOf, sampleDraft, sampleIssueForm } from './samples';

const one = { id: idOf('one'), formId: idOf('form') };

/** What every adapter of the port `Drafts` does. */
export function draftsContract(name: string, open: OpenPlatform): void {
  overPlatform(`${name}: drafts`, open, (under) => {
    it("keeps each person's draft of a form", async () => {
      const platform = under();
      const issueForm = await addTo(platform, '1', one);
      const [ann, bob] = ['ann', 'bob'].map((accountId) =>
        sampleDraft('1', issueForm, { accountId, answers: { reason: accountId } }),
      );
      if (!ann || !bob) throw new Error('two drafts');
      expect(await platform.drafts.get(one.id, 'ann')).toBeUndefined();
      expect(await platform.drafts.save(ann, 0)).toBe('written');
      expect(await platform.drafts.save(bob, 0)).toBe('written');
      expect(await platform.drafts.get(one.id, 'ann')).toEqual(ann);
      expect(await platform.drafts.get(one.id, 'bob')).toEqual(bob);
    });

    it('tells the second of two tabs, and overwrites nothing', async () => {
      const platform = under();
      const issueForm = await addTo(platform, '1', one);
      await platform.drafts.save(sampleDraft('1', issueForm), 0);
      const from = (tab: string) => sampleDraft('1', issueForm, { revision: 2, answers: { reason: tab } });
      const outcomes = await Promise.all([
        platform.drafts.save(from('first tab'), 1),
        platform.drafts.save(from('second tab'), 1),
      ]);
      expect([...outcomes].sort()).toEqual(['conflict', 'written']);
      const winner = outcomes[0] === 'written' ? 'first tab' : 'second tab';
      expect(await platform.drafts.get(one.id, 'ann')).toEqual(from(winner));
      expect(await platform.drafts.save(from('late tab'), 1)).toBe('conflict');
      expect(await platform.drafts.save(from('fresh tab'), 0)).toBe('conflict');
      expect(await platform.drafts.get(one.id, 'ann')).toEqual(from(winner));
    });

    it('writes one of two first drafts of a person', async () => {
      const platform = under();
      const issueForm = await addTo(platform, '1', one);
      const outcomes = await Promise.all([1, 2].map(() => platform.drafts.save(sampleDraft('1', issueForm), 0)));
      expect([...outcomes].sort()).toEqual(['conflict', 'written']);
    });

    it('writes the first drafts of several people at once', async () => {
      const platform = under();
      const issueForm = await addTo(platform, '1', one);
      const people = ['ann', 'bob', 'cem', 'dee'];
      const outcomes = await Promise.all(
        people.map((accountId) => platform.drafts.save(sampleDraft('1', issueForm, { accountId }), 0)),
      );
      expect(outcomes).toEqual(['written', 'written', 'written', 'written']);
    });

    it('refuses a draft whose form is not, or no more, on the issue', async () => {
      const platform = under();
      expect(await platform.drafts.save(sampleDraft('1', sampleIssueForm(one.id, one.formId)), 0)).toBe('conflict');
      const issueForm = await addTo(platform, '1', one);
      await platform.drafts.save(sampleDraft('1', issueForm), 0);
      await platform.issueForms.deleteIssueForm('1', issueForm.id);
      expect(await platform.drafts.save(sampleDraft('1', issueForm, { revision: 2 }), 1)).toBe('conflict');
      expect(await platform.drafts.save(sampleDraft('1', issueForm), 0)).toBe('conflict');
      expect(await platform.drafts.get(one.id, 'ann')).toBeUndefined();
    });

    it('begins anew after a submission took the draft', async () => {
      const platform = under();
      const issueForm = await addTo(platform, '1', one);
      await platform.drafts.save(sampleDraft('1', issueForm), 0);
      const record = withForm(await recordOf(platform, '1'), { ...issueForm, state: 'reopened' });
      await platform.issueForms.change({ record, droppedDraft: { issueFormId: one.id, accountId: 'ann' } });
      expect(await platform.drafts.get(one.id, 'ann')).toBeUndefined();
      expect(await platform.drafts.save(sampleDraft('1', issueForm, { revision: 2 }), 1)).toBe('conflict');
      expect(await platform.drafts.save(sampleDraft('1', issueForm), 0)).toBe('written');
    });
  });
}
