import type { Tenant, Tenants } from '../../src/ports/tenants';
import { at, idOf, sampleVersion } from './samples';
import { receiptOf, sampleFile, sampleForm, sampleLink, sampleShared } from './store-samples';
import { newTenant, overStore, type OpenStore, type StoreUnderTest, type TenantData } from './store-under-test';

/** A store with its tenants, whose every record of a tenant can be counted as it lies there. */
export interface TenantsUnderTest extends StoreUnderTest {
  readonly tenants: Tenants;
  /** How many records of a tenant there are, by the place they lie in; looked up behind the ports. */
  recordsOf(tenant: string): Promise<Readonly<Record<string, number>>>;
}

const day = 86_400_000;

const tenantOf = (key: string, installationId = 'installation-1'): Tenant => ({
  key,
  cloudId: `cloud-${key}`,
  environmentId: 'environment',
  installationId,
});

/** Writes records of every kind. */
export async function fill(
  { forms, sharedLinks, sharedSubmissions, sharedFiles }: TenantData,
  submissions = 3,
): Promise<void> {
  await forms.create(sampleForm('form'));
  await forms.publish(sampleForm('form', { revision: 2, latestVersion: 1 }), 1, sampleVersion(idOf('form')));
  await sharedLinks.create(sampleLink('link', idOf('form')));
  await sharedFiles.add(sampleFile('x', { submissionId: idOf('s1') }));
  for (let index = 0; index < submissions; index += 1)
    await sharedSubmissions.add(sampleShared(`s${index}`, idOf('form'), { move: {} }));
  await sharedSubmissions.settle(receiptOf(sampleShared('s0', idOf('form'))));
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What every adapter of the port `Tenants` does. */
export function tenantsContract(name: string, open: OpenStore<TenantsUnderTest>): void {
  overStore(`${name}: tenants`, open, (store) => {
    it('makes a record when a tenant is first seen, and keeps it up to date', async () => {
      const { tenants } = store();
      const key = newTenant();
      expect(await tenants.get(key)).toBeUndefined();
      await tenants.seen(tenantOf(key), at, {});
      expect(await tenants.get(key)).toEqual({ ...tenantOf(key), lastSeenAt: at });
      await tenants.seen(tenantOf(key), at + 1, { wakeUrl: 'https://wake.example/1' });
      await tenants.seen(tenantOf(key), at + 2, {});
      expect(await tenants.get(key)).toEqual({
        ...tenantOf(key),
        lastSeenAt: at + 2,
        wakeUrl: 'https://wake.example/1',
      });
    });

    it('makes one record of several first calls at once', async () => {
      const { tenants, recordsOf } = store();
      const key = newTenant();
      await Promise.all(Array.from({ length: 6 }, (_, index) => tenants.seen(tenantOf(key), at + index, {})));
      expect(total(await recordsOf(key))).toBe(1);
    });

    it('keeps the first uninstall, and knows nothing of an unknown tenant', async () => {
      const { tenants } = store();
      const key = newTenant();
      await tenants.uninstalled(key, at, at + 90 * day);
      expect(await tenants.get(key)).toBeUndefined();
      await tenants.seen(tenantOf(key), at, {});
      await tenants.uninstalled(key, at + 5, at + 90 * day);
      await tenants.uninstalled(key, at + 9, at + 99 * day);
      expect(await tenants.get(key)).toEqual({
        ...tenantOf(key),
        lastSeenAt: at,
        uninstalledAt: at + 5,
        purgeAt: at + 90 * day,
      });
    });

    it('lists the silent and the due', async () => {
      const { tenants } = store();
      const [early, late, gone] = [newTenant(), newTenant(), newTenant()];
      await tenants.seen(tenantOf(early), at, {});
      await tenants.seen(tenantOf(late), at + 10, {});
      await tenants.seen(tenantOf(gone), at, {});
      await tenants.uninstalled(gone, at, at + 50);
      const ours = new Set([early, late, gone]);
      const silent = async (moment: number) => (await tenants.silentSince(moment)).filter(({ key }) => ours.has(key));
      expect(await silent(at - 1)).toEqual([]);
      expect(await silent(at)).toEqual([{ key: early, lastSeenAt: at }]);
      expect(new Set((await silent(at + 10)).map(({ key }) => key))).toEqual(new Set([early, late]));
      const due = async (now: number) => (await tenants.due(now)).filter((key) => ours.has(key));
      expect(await due(at + 49)).toEqual([]);
      expect(await due(at + 50)).toEqual([gone]);
    });

    it('gives a tenant that comes back everything it had', async () => {
      const { tenants, recordsOf, forTenant } = store();
      const key = newTenant();
      const data = forTenant(key);
      await tenants.seen(tenantOf(key), at, { wakeUrl: 'https://wake.example/old' });
      await fill(data);
      const before = await recordsOf(key);
      await tenants.uninstalled(key, at, at + 90 * day);
      await tenants.seen(tenantOf(key, 'installation-2'), at + 89 * day, { wakeUrl: 'https://wake.example/new' });
      expect(await tenants.get(key)).toEqual({
        ...tenantOf(key, 'installation-2'),
        lastSeenAt: at + 89 * day,
        wakeUrl: 'https://wake.example/new',
      });
      expect(await tenants.due(at + 400 * day)).not.toContain(key);
      expect(await tenants.purge(key, at + 400 * day)).toBeUndefined();
      expect(await recordsOf(key)).toEqual(before);
      expect((await data.forms.get(idOf('form')))?.latestVersion).toBe(1);
      expect(await data.sharedSubmissions.receipt(idOf('s0'))).toEqual(receiptOf(sampleShared('s0', idOf('form'))));
    });

    it('purges when the date has come, not before, and leaves a proof only', async () => {
      const { tenants, recordsOf, forTenant } = store();
      const [key, other] = [newTenant(), newTenant()];
      for (const each of [key, other]) {
        await tenants.seen(tenantOf(each), at, {});
        await fill(forTenant(each), 4);
      }
      await tenants.uninstalled(key, at + 1, at + 90 * day);
      expect(await tenants.purge(key, at + 90 * day - 1)).toBeUndefined();
      expect(await tenants.purge(other, at + 900 * day)).toBeUndefined();
      expect(total(await recordsOf(key))).toBe(9);
      const proof = await tenants.purge(key, at + 91 * day);
      expect(proof).toEqual({
        tenant: key,
        uninstalledAt: at + 1,
        purgedAt: at + 91 * day,
        deleted: { forms: 1, versions: 1, sharedLinks: 1, submissions: 3, receipts: 1, files: 1 },
      });
      expect(total(await recordsOf(key))).toBe(0);
      expect(total(await recordsOf(other))).toBe(9);
      expect((await tenants.proofs()).filter(({ tenant }) => tenant === key)).toEqual([proof]);
      expect(await tenants.purge(key, at + 92 * day)).toBeUndefined();
      expect((await tenants.proofs()).filter(({ tenant }) => tenant === key)).toHaveLength(1);
    });

    it('purges more than one batch, and once where several purge at the same time', async () => {
      const { tenants, recordsOf, forTenant } = store();
      const key = newTenant();
      const { forms, sharedSubmissions } = forTenant(key);
      await tenants.seen(tenantOf(key), at, {});
      await forms.create(sampleForm('form'));
      for (let index = 0; index < 30; index += 1) await sharedSubmissions.add(sampleShared(`s${index}`, idOf('form')));
      await tenants.uninstalled(key, at, at + 1);
      const proofs = await Promise.all([1, 2, 3].map(() => tenants.purge(key, at + 2)));
      const done = proofs.filter((proof) => proof !== undefined);
      expect(done).toHaveLength(1);
      expect(done[0]?.deleted).toMatchObject({ forms: 1, submissions: 30 });
      expect(total(await recordsOf(key))).toBe(0);
    });

    it('starts anew after a purge', async () => {
      const { tenants, recordsOf, forTenant } = store();
      const key = newTenant();
      await tenants.seen(tenantOf(key), at, {});
      await fill(forTenant(key));
      await tenants.uninstalled(key, at, at + 1);
      await tenants.purge(key, at + 2);
      await tenants.seen(tenantOf(key, 'installation-2'), at + 3, {});
      await fill(forTenant(key));
      await tenants.uninstalled(key, at + 4, at + 5);
      await tenants.purge(key, at + 6);
      expect(total(await recordsOf(key))).toBe(0);
      expect((await tenants.proofs()).filter(({ tenant }) => tenant === key)).toHaveLength(2);
    });
  });
}
