import { AppError } from '../../src/contract/kernel/app-error';
import { at, idOf } from './samples';
import { receiptOf, sampleForm, sampleShared } from './store-samples';
import { allPages, newTenant, overStore, type OpenStore } from './store-under-test';

/** What every adapter of the port `SharedSubmissions` does. */
export function sharedSubmissionsContract(name: string, open: OpenStore): void {
  overStore(`${name}: shared submissions`, open, (store) => {
    const withForm = async (tenant = newTenant()) => {
      const { forms, sharedSubmissions } = store().forTenant(tenant);
      await forms.create(sampleForm('form'));
      return sharedSubmissions;
    };
    const shared = (id: string, changed: Parameters<typeof sampleShared>[2] = {}) =>
      sampleShared(id, idOf('form'), changed);

    it('keeps a submission as it was given', async () => {
      const submissions = await withForm();
      const answers = {
        reason: 'Ünï ✓ "quoted" \\ \u0000',
        'odd.$key': [1.5, null, true, { $where: 'x' }],
        big: 2 ** 53,
      };
      const given = shared('a', { submittedBy: 'ann', answers, move: { attempts: 3, leasedUntil: 7 } });
      expect(await submissions.get(idOf('a'))).toBeUndefined();
      expect(await submissions.add(given)).toBe('added');
      expect(await submissions.get(idOf('a'))).toEqual(given);
      await submissions.add(shared('b'));
      expect(await submissions.get(idOf('b'))).toEqual(shared('b'));
    });

    it('adds a submission once, also after it has moved', async () => {
      const submissions = await withForm();
      expect(await submissions.add(shared('a', { move: {} }))).toBe('added');
      expect(await submissions.add(shared('a', { answers: { reason: 'other' } }))).toBe('already');
      expect(await submissions.get(idOf('a'))).toEqual(shared('a', { move: {} }));
      await submissions.settle(receiptOf(shared('a')));
      expect(await submissions.add(shared('a'))).toBe('already');
      expect(await submissions.get(idOf('a'))).toBeUndefined();
    });

    it('adds one of several concurrent copies', async () => {
      const submissions = await withForm();
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => submissions.add(shared('a'))));
      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(1);
      expect((await submissions.page({ formId: idOf('form'), limit: 10 })).items).toHaveLength(1);
    });

    it('refuses a submission to a form that is gone', async () => {
      const { forms, sharedSubmissions } = store().forTenant(newTenant());
      await expect(sharedSubmissions.add(shared('a'))).rejects.toEqual(new AppError('form-gone'));
      await forms.create(sampleForm('form'));
      await forms.delete(idOf('form'));
      await expect(sharedSubmissions.add(shared('a'))).rejects.toMatchObject({ code: 'form-gone' });
      expect(await sharedSubmissions.get(idOf('a'))).toBeUndefined();
    });

    it('leaves nothing behind when a form is deleted while submissions arrive', async () => {
      const { forms, sharedSubmissions } = store().forTenant(newTenant());
      await forms.create(sampleForm('form'));
      const arrivals = Array.from({ length: 12 }, (_, index) =>
        sharedSubmissions.add(shared(`s${index}`)).catch((error: unknown) => error),
      );
      const [deleted, ...outcomes] = await Promise.all([forms.delete(idOf('form')), ...arrivals]);
      const added = outcomes.filter((outcome) => outcome === 'added');
      expect(deleted).toEqual({ submissions: added.length });
      expect(outcomes.filter((outcome) => outcome instanceof AppError && outcome.code === 'form-gone')).toHaveLength(
        12 - added.length,
      );
      expect((await sharedSubmissions.page({ formId: idOf('form'), limit: 20 })).items).toEqual([]);
    });

    it('pages the submissions of a form, newest first, with an order for equal times', async () => {
      const submissions = await withForm();
      const times = [4, 2, 2, 2, 8, 2, 6, 1];
      for (const [index, time] of times.entries())
        await submissions.add(shared(`s${index}`, { submittedAt: at + time }));
      const expected = times
        .map((time, index) => ({ time, id: idOf(`s${index}`) }))
        .sort((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1))
        .map(({ id }) => id);
      for (const limit of [1, 3, 8, 20]) {
        const items = await allPages((request) => submissions.page({ ...request, formId: idOf('form') }), limit);
        expect(items.map(({ submission }) => submission.id)).toEqual(expected);
      }
      expect((await submissions.page({ formId: idOf('other'), limit: 5 })).items).toEqual([]);
    });

    it('removes a submission, or the receipt it left', async () => {
      const submissions = await withForm();
      await submissions.add(shared('a'));
      await submissions.add(shared('b', { move: {} }));
      await submissions.settle(receiptOf(shared('b')));
      expect(await submissions.remove(idOf('a'))).toBe(true);
      expect(await submissions.remove(idOf('b'))).toBe(true);
      expect(await submissions.remove(idOf('a'))).toBe(false);
      expect(await submissions.get(idOf('a'))).toBeUndefined();
      expect(await submissions.receipt(idOf('b'))).toBeUndefined();
    });

    it('claims moves whose lease has run out, oldest first, and leases them', async () => {
      const submissions = await withForm();
      await submissions.add(shared('late', { submittedAt: at + 3, move: {} }));
      await submissions.add(shared('early', { submittedAt: at + 1, move: { attempts: 2 } }));
      await submissions.add(shared('leased', { submittedAt: at, move: { leasedUntil: 2_000 } }));
      await submissions.add(shared('no-move', { submittedAt: at }));
      const claimed = await submissions.claim({ now: 1_000, leaseUntil: 5_000, limit: 10 });
      expect(claimed).toEqual([
        shared('early', { submittedAt: at + 1, move: { attempts: 3, leasedUntil: 5_000 } }),
        shared('late', { submittedAt: at + 3, move: { attempts: 1, leasedUntil: 5_000 } }),
      ]);
      expect(await submissions.get(idOf('late'))).toEqual(claimed[1]);
      expect(await submissions.claim({ now: 1_999, leaseUntil: 5_000, limit: 10 })).toEqual([]);
      const next = await submissions.claim({ now: 2_000, leaseUntil: 9_000, limit: 10 });
      expect(next.map(({ submission }) => submission.id)).toEqual([idOf('leased')]);
      const again = await submissions.claim({ now: 5_000, leaseUntil: 9_000, limit: 1 });
      expect(again.map(({ submission, move }) => [submission.id, move?.attempts])).toEqual([[idOf('early'), 4]]);
    });

    it('gives no move to two claimers', async () => {
      const submissions = await withForm();
      const names = Array.from({ length: 9 }, (_, index) => `s${index}`);
      for (const name of names) await submissions.add(shared(name, { move: {} }));
      const claims = await Promise.all(
        Array.from({ length: 5 }, () => submissions.claim({ now: 1, leaseUntil: 100, limit: 4 })),
      );
      const ids = claims.flat().map(({ submission }) => submission.id);
      expect([...ids].sort()).toEqual(names.map(idOf));
    });

    it('replaces a submission by its receipt, both or neither', async () => {
      const submissions = await withForm();
      const receipt = receiptOf(shared('a'));
      expect(await submissions.settle(receipt)).toBe('missing');
      expect(await submissions.receipt(idOf('a'))).toBeUndefined();
      await submissions.add(shared('a', { move: {} }));
      expect(await submissions.settle(receipt)).toBe('settled');
      expect(await submissions.receipt(idOf('a'))).toEqual(receipt);
      expect(await submissions.get(idOf('a'))).toBeUndefined();
      expect(await submissions.claim({ now: 10, leaseUntil: 20, limit: 5 })).toEqual([]);
      expect(await submissions.settle({ ...receipt, issueId: '9' })).toBe('settled');
      expect(await submissions.receipt(idOf('a'))).toEqual(receipt);
    });

    it('settles once where several settle at the same time', async () => {
      const submissions = await withForm();
      await submissions.add(shared('a', { move: {} }));
      const issues = ['1', '2', '3', '4'];
      const outcomes = await Promise.all(
        issues.map((issueId) => submissions.settle({ ...receiptOf(shared('a')), issueId })),
      );
      expect(outcomes).toEqual(['settled', 'settled', 'settled', 'settled']);
      expect(issues).toContain((await submissions.receipt(idOf('a')))?.issueId);
      expect(await submissions.get(idOf('a'))).toBeUndefined();
    });

    it('keeps tenants apart that use the same ids', async () => {
      const [ours, theirs] = [await withForm(), await withForm()];
      await ours.add(shared('a', { move: {} }));
      expect(await theirs.get(idOf('a'))).toBeUndefined();
      expect(await theirs.claim({ now: 1, leaseUntil: 2, limit: 5 })).toEqual([]);
      expect(await theirs.settle(receiptOf(shared('a')))).toBe('missing');
      expect(await theirs.remove(idOf('a'))).toBe(false);
      expect(await theirs.add(shared('a', { answers: { reason: 'theirs' } }))).toBe('added');
      expect((await theirs.page({ formId: idOf('form'), limit: 5 })).items).toHaveLength(1);
      expect((await ours.get(idOf('a')))?.submission.answers).toEqual({ reason: 'because of a' });
    });
  });
}
