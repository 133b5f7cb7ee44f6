import { addTo, overPlatform, recordOf, submitting, type OpenPlatform } from './platform-under-test';
import { idOf, sampleDraft } from './samples';

const form = idOf('form');
const one = { id: idOf('one'), formId: form };
const two = { id: idOf('two'), formId: idOf('other') };

/** What every adapter of the port `IssueForms` finds and counts. */
export function issueFormsFoundContract(name: string, open: OpenPlatform): void {
  overPlatform(`${name}: finding and counting issues' forms`, open, (under) => {
    it('finds the issues of a form, each once, page after page', async () => {
      const platform = under();
      const issues = Array.from({ length: 120 }, (_, number) => String(1_000 + number));
      for (const issueId of issues) await addTo(platform, issueId, { id: idOf(`on-${issueId}`), formId: form });
      for (const issueId of issues.slice(0, 3))
        await addTo(platform, issueId, { id: idOf(`twice-${issueId}`), formId: form });
      await addTo(platform, '5', two);
      platform.settle();
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page = await platform.issueForms.issuesOfForm(form, after);
        found.push(...page.items);
        after = page.next;
      } while (after !== undefined);
      expect(found).toEqual(issues);
    });

    it('finds the issues of a project by where they were when last written', async () => {
      const platform = under();
      await addTo(platform, '1', one);
      await addTo(platform, '2', two);
      await platform.issueForms.change({ record: { ...(await recordOf(platform, '2')), projectId: '20' } });
      platform.settle();
      expect(await platform.issueForms.issuesOfProject('10')).toEqual({ items: ['1'] });
      expect(await platform.issueForms.issuesOfProject('20')).toEqual({ items: ['2'] });
      expect(await platform.issueForms.issuesOfProject('30')).toEqual({ items: [] });
    });

    it('counts', async () => {
      const platform = under();
      const issueForm = await addTo(platform, '1', one);
      await addTo(platform, '2', two);
      await platform.drafts.save(sampleDraft('1', issueForm, { accountId: 'bob' }), 0);
      await platform.issueForms.change(await submitting(platform, issueForm));
      platform.settle();
      const exactly = (count: number) => ({ count, atLeast: false });
      expect(await platform.issueForms.counts()).toEqual({
        issueForms: exactly(2),
        submissions: exactly(1),
        drafts: exactly(1),
        pinnedVersions: exactly(2),
      });
    });
  });
}
