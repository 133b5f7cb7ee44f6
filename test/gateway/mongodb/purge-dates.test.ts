import { dataCollection, dataKinds } from '../../../gateway/src/mongodb/collections';
import { mongoForms } from '../../../gateway/src/mongodb/mongo-forms';
import { mongoSharedFiles } from '../../../gateway/src/mongodb/mongo-shared-files';
import { mongoSharedLinks } from '../../../gateway/src/mongodb/mongo-shared-links';
import { mongoSharedSubmissions } from '../../../gateway/src/mongodb/mongo-shared-submissions';
import { mongoTenants } from '../../../gateway/src/mongodb/mongo-tenants';
import { at } from '../../ports/samples';
import { newTenant } from '../../ports/store-under-test';
import { fill } from '../../ports/tenants.contract';
import { overMongo, type MongoUnderTest } from './mongo-only';

const day = 86_400_000;
const purgeAt = at + 90 * day;

async function filled(under: MongoUnderTest) {
  const tenant = { key: newTenant(), cloudId: 'c', environmentId: 'e', installationId: 'i' };
  const scope = { ...under, tenant: tenant.key };
  const tenants = mongoTenants(under);
  await tenants.seen(tenant, at, {});
  await fill({
    forms: mongoForms(scope),
    sharedLinks: mongoSharedLinks(scope),
    sharedSubmissions: mongoSharedSubmissions(scope),
    sharedFiles: mongoSharedFiles(scope),
  });
  const dates = async (): Promise<readonly unknown[]> => {
    const found = dataKinds.map((kind) =>
      dataCollection(under.collections, kind).distinct('purgeAt', { tenant: tenant.key }),
    );
    return [...new Set((await Promise.all(found)).flat().map(Number))];
  };
  return { tenant, tenants, dates };
}

/** Somewhere to wait until it is opened. */
function gate() {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

overMongo('purge dates', (under) => {
  it('are on all data of a tenant exactly while it counts as uninstalled', async () => {
    const { tenant, tenants, dates } = await filled(under());
    expect(await dates()).toEqual([]);
    await tenants.uninstalled(tenant.key, at, purgeAt);
    expect(await dates()).toEqual([purgeAt]);
    for (const kind of dataKinds)
      expect(
        await dataCollection(under().collections, kind).countDocuments({
          tenant: tenant.key,
          purgeAt: { $type: 'date' },
        }),
      ).toBeGreaterThan(0);
    await tenants.seen(tenant, at + day, {});
    expect(await dates()).toEqual([]);
  });

  it('follow the last word of several at once', async () => {
    const { tenant, tenants, dates } = await filled(under());
    for (let round = 0; round < 4; round += 1) {
      await Promise.all([
        tenants.uninstalled(tenant.key, at + round, purgeAt + round),
        tenants.seen(tenant, at + round, {}),
        tenants.seen(tenant, at + round, {}),
        tenants.uninstalled(tenant.key, at + round, purgeAt + round),
      ]);
      const record = await tenants.get(tenant.key);
      expect(await dates()).toEqual(record?.purgeAt === undefined ? [] : [record.purgeAt]);
    }
  });

  it('follow the record where a writer that was overtaken ends last', async () => {
    const { tenant, tenants, dates } = await filled(under());
    const { collections } = under();
    const [reached, released] = [gate(), gate()];
    const forms = new Proxy(collections.forms, {
      get(target, name): unknown {
        const own: unknown = Reflect.get(target, name, target);
        if (name !== 'updateMany' || typeof own !== 'function') return own;
        return async (...args: readonly unknown[]): Promise<unknown> => {
          reached.open();
          await released.passed;
          return Reflect.apply(own, target, args);
        };
      },
    });
    const slow = mongoTenants({ ...under(), collections: { ...collections, forms } });
    const uninstalled = slow.uninstalled(tenant.key, at, purgeAt);
    await reached.passed;
    await tenants.seen(tenant, at + day, {});
    expect((await tenants.get(tenant.key))?.purgeAt).toBeUndefined();
    released.open();
    await uninstalled;
    expect(await dates()).toEqual([]);
    expect((await collections.tenants.findOne({ tenant: tenant.key }))?.marking).toBeUndefined();
  });

  it('are made good after a crash between the record and the data', async () => {
    const { tenant, tenants, dates } = await filled(under());
    const { collections } = under();
    const query = { tenant: tenant.key };
    await tenants.uninstalled(tenant.key, at, purgeAt);
    await collections.tenants.updateOne(query, {
      $unset: { 'record.purgeAt': '', 'record.uninstalledAt': '' },
      $set: { marking: 'crashed' },
    });
    expect(await dates()).toEqual([purgeAt]);
    await tenants.seen(tenant, at + day, {});
    expect(await dates()).toEqual([]);
    expect((await collections.tenants.findOne(query))?.marking).toBeUndefined();
  });

  it('leave a proof with all counts, also of what the server deleted by itself', async () => {
    const { tenant, tenants } = await filled(under());
    await tenants.uninstalled(tenant.key, at, purgeAt);
    await under().collections.submissions.deleteMany({ tenant: tenant.key });
    const proof = await tenants.purge(tenant.key, purgeAt);
    expect(proof?.deleted).toEqual({ forms: 1, versions: 1, sharedLinks: 1, submissions: 2, receipts: 1, files: 1 });
  });
});
