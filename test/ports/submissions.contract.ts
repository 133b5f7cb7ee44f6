import { submissionOrder, type Submission } from '../../src/domain/submission/submission';
import { addTo, overPlatform, recordOf, type OpenPlatform, type PlatformUnderTest } from './platform-under-test';
import { at, hashOf, idOf, sampleSubmission, sampleVersion } from './samples';

const form = idOf('form');

async function submitted(
  platform: PlatformUnderTest,
  number: number,
  changed: Partial<Submission> = {},
): Promise<Submission> {
  const issueId = String(100 + number);
  const issueForm = await addTo(platform, issueId, { id: idOf(`on-${issueId}`), formId: form });
  const submission = sampleSubmission(issueId, issueForm, {
    id: idOf(`s${String(number).padStart(3, '0')}`),
    ...changed,
  });
  await platform.issueForms.change({ record: await recordOf(platform, issueId), submission });
  return submission;
}

/** What every adapter of the port `Submissions` does. */
export function submissionsContract(name: string, open: OpenPlatform): void {
  overPlatform(`${name}: submissions`, open, (under) => {
    it('gives a submission and its version', async () => {
      const platform = under();
      const submission = await submitted(platform, 1);
      expect(await platform.submissions.get(submission.id)).toEqual(submission);
      expect(await platform.submissions.get(idOf('none'))).toBeUndefined();
      expect(await platform.submissions.version(form, hashOf(1))).toEqual(sampleVersion(form));
      expect(await platform.submissions.version(form, hashOf(2))).toBeUndefined();
    });

    it('keeps one whom nobody signed in for', async () => {
      const platform = under();
      const { submittedBy, ...unsigned } = await submitted(platform, 1);
      await platform.issueForms.change({ record: await recordOf(platform, '101'), submission: unsigned });
      expect(submittedBy).toBe('ann');
      expect(await platform.submissions.get(unsigned.id)).toEqual(unsigned);
    });

    it('lists newest first, page after page, also where many have the same time', async () => {
      const platform = under();
      const all: Submission[] = [];
      for (let number = 0; number < 23; number += 1)
        all.push(await submitted(platform, number, { submittedAt: at + Math.floor(number / 10) }));
      platform.settle();
      const newestFirst = [...all].sort((a, b) => (submissionOrder(a) < submissionOrder(b) ? 1 : -1));
      const pages: (readonly Submission[])[] = [];
      let before: string | undefined;
      do {
        const page = await platform.submissions.page({
          formId: form,
          limit: 5,
          ...(before !== undefined && { before }),
        });
        pages.push(page.items);
        before = page.next;
      } while (before !== undefined);
      expect(pages.map(({ length }) => length)).toEqual([5, 5, 5, 5, 3]);
      expect(pages.flat()).toEqual(newestFirst);
    });

    it('has no next page where exactly one was left, and none of another form', async () => {
      const platform = under();
      await submitted(platform, 1);
      await submitted(platform, 2);
      platform.settle();
      const page = await platform.submissions.page({ formId: form, limit: 2 });
      expect(page.items).toHaveLength(2);
      expect(page.next).toBeUndefined();
      expect(await platform.submissions.page({ formId: idOf('other'), limit: 2 })).toEqual({ items: [] });
    });
  });
}
