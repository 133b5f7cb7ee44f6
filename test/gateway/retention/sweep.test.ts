import { sweep } from '../../../gateway/src/retention/sweep';
import type { Tenant } from '../../../src/ports/tenants';
import { fill } from '../../ports/tenants.contract';
import { at } from '../../ports/samples';
import { newTenant, overStore } from '../../ports/store-under-test';
import { gatewayStores } from '../gateway-stores';

const day = 86_400_000;
const tenantOf = (key: string): Tenant => ({ key, cloudId: 'c', environmentId: 'e', installationId: 'i' });
const onError = (error: unknown) => {
  throw error;
};

for (const { name, open } of gatewayStores)
  overStore(`${name}: the sweep`, open, (store) => {
    it('marks who fell silent, and purges them when their time has come', async () => {
      const { tenants, recordsOf, forTenant } = store();
      const [silent, alive] = [newTenant(), newTenant()];
      for (const key of [silent, alive]) {
        await tenants.seen(tenantOf(key), at, {});
        await fill(forTenant(key));
      }
      await sweep({ tenants, onError }, at + 7 * day - 1);
      expect((await tenants.get(silent))?.purgeAt).toBeUndefined();
      await tenants.seen(tenantOf(alive), at + 7 * day, {});
      await sweep({ tenants, onError }, at + 7 * day);
      expect(await tenants.get(silent)).toMatchObject({ uninstalledAt: at, purgeAt: at + 90 * day });
      expect((await tenants.get(alive))?.purgeAt).toBeUndefined();
      await tenants.seen(tenantOf(alive), at + 89 * day, {});
      await sweep({ tenants, onError }, at + 89 * day);
      expect(await tenants.get(silent)).toBeDefined();
      await sweep({ tenants, onError }, at + 91 * day);
      expect(Object.values(await recordsOf(silent)).every((count) => count === 0)).toBe(true);
      expect((await tenants.proofs()).map(({ tenant }) => tenant)).toContain(silent);
      expect((await tenants.get(alive))?.lastSeenAt).toBe(at + 89 * day);
    });

    it('leaves everybody a week to show up after the gateway itself was out for months', async () => {
      const { tenants } = store();
      const key = newTenant();
      await tenants.seen(tenantOf(key), at, {});
      await sweep({ tenants, onError }, at + 200 * day);
      expect((await tenants.get(key))?.purgeAt).toBe(at + 207 * day);
      await tenants.seen(tenantOf(key), at + 201 * day, {});
      await sweep({ tenants, onError }, at + 207 * day);
      expect(await tenants.get(key)).toMatchObject({ lastSeenAt: at + 201 * day });
    });

    it('does not mark a tenant that showed up since it was found silent', async () => {
      const { tenants } = store();
      const key = newTenant();
      await tenants.seen(tenantOf(key), at, {});
      await tenants.seen(tenantOf(key), at + 8 * day, {});
      await tenants.uninstalled(key, at, at + 90 * day);
      expect((await tenants.get(key))?.purgeAt).toBeUndefined();
    });

    it('goes on with the others when one tenant fails, and says so', async () => {
      const { tenants } = store();
      const keys = [newTenant(), newTenant()].sort();
      for (const key of keys) {
        await tenants.seen(tenantOf(key), at, {});
        await tenants.uninstalled(key, at, at + 1);
      }
      const errors: unknown[] = [];
      const broken = {
        ...tenants,
        silentSince: async () => [],
        due: async () => keys,
        purge: (key: string, now: number) =>
          key === keys[0] ? Promise.reject(new Error('x')) : tenants.purge(key, now),
      };
      const swept = await sweep({ tenants: broken, onError: (error) => errors.push(error) }, at + 2);
      expect(swept).toEqual({ presumedUninstalled: 0, purged: 1, failed: 1 });
      expect(errors).toHaveLength(1);
      expect(await tenants.get(keys[1] ?? '')).toBeUndefined();
    });
  });
