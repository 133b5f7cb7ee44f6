import { overPlatform, type OpenPlatform } from './platform-under-test';
import { at, idOf } from './samples';

const submissionId = idOf('sub');

/** What every adapter of the port `Moves` does. */
export function movesContract(name: string, open: OpenPlatform): void {
  overPlatform(`${name}: moves`, open, (under) => {
    it('begins a move once', async () => {
      const { moves } = under();
      expect(await moves.get(submissionId)).toBeUndefined();
      const outcomes = await Promise.all(
        [1, 2, 3].map((later) => moves.begin({ submissionId, askedAt: at + later }, undefined)),
      );
      expect([...outcomes].sort()).toEqual(['conflict', 'conflict', 'written']);
      expect(await moves.get(submissionId)).toEqual({ submissionId, askedAt: at + 1 + outcomes.indexOf('written') });
    });

    it('asks again only over the intent that was read', async () => {
      const { moves } = under();
      const first = { submissionId, askedAt: at };
      const second = { submissionId, askedAt: at + 1 };
      await moves.begin(first, undefined);
      expect(await moves.begin(second, { ...first, askedAt: at + 7 })).toBe('conflict');
      expect(await moves.begin(second, { ...first, issueId: '1' })).toBe('conflict');
      expect(await moves.begin(second, first)).toBe('written');
      expect(await moves.begin(second, first)).toBe('conflict');
      await moves.save({ ...second, issueId: '5' });
      expect(await moves.begin(first, second)).toBe('conflict');
      expect(await moves.get(submissionId)).toEqual({ ...second, issueId: '5' });
    });

    it('lists what was begun and not ended', async () => {
      const { moves, settle } = under();
      const first = { submissionId, askedAt: at };
      const second = { submissionId: idOf('sub-2'), askedAt: at, issueId: '5' };
      await moves.begin(first, undefined);
      await moves.save(second);
      const bySubmission = (one: { readonly submissionId: string }, other: { readonly submissionId: string }) =>
        one.submissionId < other.submissionId ? -1 : 1;
      settle();
      expect([...(await moves.begun())].sort(bySubmission)).toEqual([first, second].sort(bySubmission));
      await moves.delete(submissionId);
      expect(await moves.begun()).toEqual([second]);
    });

    it('forgets a move, however often it is told', async () => {
      const { moves } = under();
      await moves.save({ submissionId, askedAt: at, issueId: '5' });
      await moves.delete(submissionId);
      await moves.delete(submissionId);
      expect(await moves.get(submissionId)).toBeUndefined();
      expect(await moves.begin({ submissionId, askedAt: at }, undefined)).toBe('written');
    });
  });
}
