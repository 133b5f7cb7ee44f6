import { at, idOf } from './samples';
import { sampleForm, sampleLink } from './store-samples';
import { newTenant, overStore, type OpenStore } from './store-under-test';

/** What every adapter of the port `SharedLinks` does. */
export function sharedLinksContract(name: string, open: OpenStore): void {
  overStore(`${name}: shared links`, open, (store) => {
    const withForm = async (tenant = newTenant()) => {
      const data = store().forTenant(tenant);
      await data.forms.create(sampleForm('form'));
      return data.sharedLinks;
    };

    it('keeps a link as it was given, once', async () => {
      const links = await withForm();
      const link = sampleLink('a', idOf('form'), {
        createsIssue: { projectId: '10', issueTypeId: '3', summary: 'New request' },
      });
      expect(await links.get(link.id)).toBeUndefined();
      await links.create(link);
      await links.create({ ...link, createdBy: 'somebody-else' });
      expect(await links.get(link.id)).toEqual(link);
    });

    it('lists the links of a form, newest first, with an order for equal times', async () => {
      const links = await withForm();
      const times = [2, 1, 1, 3];
      for (const [index, time] of times.entries())
        await links.create(sampleLink(`l${index}`, idOf('form'), { createdAt: at + time }));
      const found = await links.ofForm(idOf('form'));
      expect(found.map(({ id }) => id)).toEqual(['l3', 'l0', 'l2', 'l1'].map(idOf));
      expect(await links.ofForm(idOf('other'))).toEqual([]);
    });

    it('closes a link once: the first closing time stays', async () => {
      const links = await withForm();
      const link = sampleLink('a', idOf('form'));
      await links.create(link);
      expect(await links.revoke(link.id, at + 10)).toEqual({ ...link, revokedAt: at + 10 });
      expect(await links.revoke(link.id, at + 20)).toEqual({ ...link, revokedAt: at + 10 });
      expect(await links.get(link.id)).toEqual({ ...link, revokedAt: at + 10 });
      expect(await links.revoke(idOf('unknown'), at)).toBeUndefined();
    });

    it('keeps tenants apart that use the same ids', async () => {
      const [ours, theirs] = [await withForm(), await withForm()];
      await ours.create(sampleLink('a', idOf('form')));
      expect(await theirs.get(idOf('a'))).toBeUndefined();
      expect(await theirs.revoke(idOf('a'), at)).toBeUndefined();
      expect(await theirs.ofForm(idOf('form'))).toEqual([]);
      await theirs.create(sampleLink('a', idOf('form'), { audience: 'jira-users' }));
      expect((await ours.get(idOf('a')))?.audience).toBe('anyone');
      expect((await ours.get(idOf('a')))?.revokedAt).toBeUndefined();
    });
  });
}
