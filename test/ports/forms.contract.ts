import { at, idOf, sampleVersion } from './samples';
import { receiptOf, sampleForm, sampleLink, sampleShared } from './store-samples';
import { allPages, newTenant, overStore, type OpenStore } from './store-under-test';

/** What every adapter of the port `Forms` does. */
export function formsContract(name: string, open: OpenStore): void {
  overStore(`${name}: forms`, open, (store) => {
    it('keeps a form as it was given, and gives nothing for an unknown one', async () => {
      const { forms } = store().forTenant(newTenant());
      const form = sampleForm('a', {
        description: 'What for',
        access: { kind: 'restricted', edit: { users: ['u1'], groups: ['g1'] }, view: { users: [], groups: [] } },
      });
      expect(await forms.get(form.id)).toBeUndefined();
      await forms.create(form);
      expect(await forms.get(form.id)).toEqual(form);
    });

    it('creates a form once: the same id again changes nothing', async () => {
      const { forms } = store().forTenant(newTenant());
      await forms.create(sampleForm('a'));
      await forms.create(sampleForm('a', { name: 'Another name' }));
      expect((await forms.get(idOf('a')))?.name).toBe('Form a');
    });

    it('writes where the revision is the expected one', async () => {
      const { forms } = store().forTenant(newTenant());
      await forms.create(sampleForm('a', { description: 'Old' }));
      const changed = sampleForm('a', { revision: 2, name: 'New name', updatedAt: at + 1 });
      expect(await forms.update(changed, 1)).toBe('written');
      expect(await forms.get(idOf('a'))).toEqual(changed);
      expect(await forms.update(sampleForm('a', { revision: 2 }), 1)).toBe('conflict');
      expect(await forms.update(sampleForm('b', { revision: 2 }), 1)).toBe('missing');
      expect(await forms.get(idOf('a'))).toEqual(changed);
      expect(await forms.get(idOf('b'))).toBeUndefined();
    });

    it('lets one of several concurrent writers win', async () => {
      const { forms } = store().forTenant(newTenant());
      await forms.create(sampleForm('a'));
      const writers = Array.from({ length: 6 }, (_, index) =>
        sampleForm('a', { revision: 2, name: `Writer ${index}` }),
      );
      const outcomes = await Promise.all(writers.map((form) => forms.update(form, 1)));
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(5);
      expect((await forms.get(idOf('a')))?.name).toBe(writers[outcomes.indexOf('written')]?.name);
    });

    it('publishes the form and its version together', async () => {
      const { forms } = store().forTenant(newTenant());
      await forms.create(sampleForm('a'));
      const published = sampleForm('a', { revision: 2, latestVersion: 1 });
      const version = { ...sampleVersion(idOf('a')), description: 'Text', definition: published.draftVersion };
      expect(await forms.publish(published, 1, version)).toBe('written');
      expect(await forms.get(idOf('a'))).toEqual(published);
      expect(await forms.version(idOf('a'), 1)).toEqual(version);
      expect(await forms.version(idOf('a'), 2)).toBeUndefined();
    });

    it('publishes nothing where the form is missing or was changed', async () => {
      const { forms } = store().forTenant(newTenant());
      await forms.create(sampleForm('a'));
      const published = (id: string) => sampleForm(id, { revision: 9, latestVersion: 1 });
      expect(await forms.publish(published('a'), 8, sampleVersion(idOf('a')))).toBe('conflict');
      expect(await forms.publish(published('b'), 8, sampleVersion(idOf('b')))).toBe('missing');
      expect(await forms.get(idOf('a'))).toEqual(sampleForm('a'));
      expect(await forms.versions(idOf('a'))).toEqual([]);
      expect(await forms.versions(idOf('b'))).toEqual([]);
    });

    it('gives a version number to one of several concurrent publishers', async () => {
      const { forms } = store().forTenant(newTenant());
      await forms.create(sampleForm('a'));
      const publish = (person: string) =>
        forms.publish(sampleForm('a', { revision: 2, latestVersion: 1, name: person }), 1, {
          ...sampleVersion(idOf('a')),
          publishedBy: person,
        });
      const people = ['ann', 'bob', 'cem', 'dee'];
      const outcomes = await Promise.all(people.map(publish));
      expect([...outcomes].sort()).toEqual(['conflict', 'conflict', 'conflict', 'written']);
      const winner = people[outcomes.indexOf('written')];
      expect((await forms.get(idOf('a')))?.name).toBe(winner);
      expect((await forms.versions(idOf('a'))).map(({ publishedBy }) => publishedBy)).toEqual([winner]);
    });

    it('lists versions newest first', async () => {
      const { forms } = store().forTenant(newTenant());
      await forms.create(sampleForm('a'));
      for (let number = 1; number <= 11; number += 1)
        await forms.publish(
          sampleForm('a', { revision: number + 1, latestVersion: number }),
          number,
          sampleVersion(idOf('a'), number),
        );
      const versions = await forms.versions(idOf('a'));
      expect(versions.map(({ number }) => number)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
      expect(versions[0]).toEqual({ number: 11, publishedBy: 'maker', publishedAt: at });
    });

    it('pages forms by their last change, newest first, without their design', async () => {
      const { forms } = store().forTenant(newTenant());
      const times = [5, 3, 3, 3, 9, 1, 3];
      for (const [index, time] of times.entries())
        await forms.create(sampleForm(`f${index}`, { updatedAt: at + time }));
      const expected = times
        .map((time, index) => ({ time, id: idOf(`f${index}`) }))
        .sort((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1))
        .map(({ id }) => id);
      for (const limit of [1, 2, 3, 7, 8]) {
        const items = await allPages((request) => forms.page(request), limit);
        expect(items.map(({ id }) => id)).toEqual(expected);
      }
      const [first] = (await forms.page({ limit: 1 })).items;
      const { draftVersion: _, ...listing } = sampleForm('f4', { updatedAt: at + 9 });
      expect(first).toEqual(listing);
      expect((await forms.page({ limit: 7 })).next).toBeUndefined();
    });

    it('deletes a form with everything of it, and nothing of another', async () => {
      const { forms, sharedLinks, sharedSubmissions } = store().forTenant(newTenant());
      for (const form of ['a', 'b']) {
        await forms.create(sampleForm(form));
        await forms.publish(sampleForm(form, { revision: 2, latestVersion: 1 }), 1, sampleVersion(idOf(form)));
        await sharedLinks.create(sampleLink(`link-${form}`, idOf(form)));
        for (const name of [`one-${form}`, `two-${form}`, `moved-${form}`])
          await sharedSubmissions.add(sampleShared(name, idOf(form), { move: {} }));
        await sharedSubmissions.settle(receiptOf(sampleShared(`moved-${form}`, idOf(form))));
      }
      expect(await forms.delete(idOf('a'))).toEqual({ submissions: 2 });
      expect(await forms.get(idOf('a'))).toBeUndefined();
      expect(await forms.versions(idOf('a'))).toEqual([]);
      expect(await forms.version(idOf('a'), 1)).toBeUndefined();
      expect(await sharedLinks.get(idOf('link-a'))).toBeUndefined();
      expect((await sharedSubmissions.page({ formId: idOf('a'), limit: 10 })).items).toEqual([]);
      expect(await sharedSubmissions.receipt(idOf('moved-a'))).toBeUndefined();
      expect((await forms.page({ limit: 10 })).items.map(({ id }) => id)).toEqual([idOf('b')]);
      expect(await forms.version(idOf('b'), 1)).toBeDefined();
      expect(await sharedLinks.get(idOf('link-b'))).toBeDefined();
      expect((await sharedSubmissions.page({ formId: idOf('b'), limit: 10 })).items).toHaveLength(2);
      expect(await sharedSubmissions.receipt(idOf('moved-b'))).toBeDefined();
      expect(await forms.delete(idOf('a'))).toEqual({ submissions: 0 });
    });

    it('keeps tenants apart that use the same ids', async () => {
      const [one, two] = [newTenant(), newTenant()];
      const [ours, theirs] = [store().forTenant(one).forms, store().forTenant(two).forms];
      await ours.create(sampleForm('a', { name: 'Ours' }));
      expect(await theirs.get(idOf('a'))).toBeUndefined();
      expect(await theirs.update(sampleForm('a', { revision: 2 }), 1)).toBe('missing');
      expect(await theirs.publish(sampleForm('a', { revision: 2 }), 1, sampleVersion(idOf('a')))).toBe('missing');
      await theirs.create(sampleForm('a', { name: 'Theirs' }));
      expect(await ours.publish(sampleForm('a', { revision: 2, name: 'Ours' }), 1, sampleVersion(idOf('a')))).toBe(
        'written',
      );
      expect(await theirs.version(idOf('a'), 1)).toBeUndefined();
      await theirs.delete(idOf('a'));
      expect((await ours.get(idOf('a')))?.name).toBe('Ours');
      expect(await ours.versions(idOf('a'))).toHaveLength(1);
      expect((await theirs.page({ limit: 10 })).items).toEqual([]);
    });
  });
}
