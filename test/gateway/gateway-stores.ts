import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MongoClient } from 'mongodb';
import type { GatewayStore } from '../../gateway/src/store/gateway-store';
import { openStore } from '../../gateway/src/store/open-store';

/** A store opened for tests, with a look behind its ports. */
export interface GatewayStoreUnderTest extends GatewayStore {
  recordsOf(tenant: string): Promise<Readonly<Record<string, number>>>;
  /** Everything in the store but the proofs of purges, as text. */
  dump(): Promise<string>;
}

/** A kind of store to test, or the reason why it cannot be. */
export interface StoreKind {
  readonly name: string;
  open(): Promise<GatewayStoreUnderTest>;
}

const proofs = new Set(['purge_proofs', 'purgeProofs']);

async function openEmbedded(): Promise<GatewayStoreUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'formwright-store-'));
  const file = join(folder, 'store.db');
  const store = await openStore({ kind: 'embedded', file });
  const behind = new DatabaseSync(file);
  const tables = () =>
    behind
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map(({ name }) => String(name))
      .filter((name) => !proofs.has(name));
  const countIn = (table: string, tenant: string) =>
    Number(behind.prepare(`SELECT count(*) AS n FROM ${table} WHERE tenant = ?`).get(tenant)?.['n']);
  return {
    ...store,
    recordsOf: async (tenant) => Object.fromEntries(tables().map((table) => [table, countIn(table, tenant)])),
    dump: async () => JSON.stringify(tables().map((table) => behind.prepare(`SELECT * FROM ${table}`).all())),
    close: async () => {
      behind.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openMongo(uri: string): Promise<GatewayStoreUnderTest> {
  const database = `test_${randomBytes(8).toString('hex')}`;
  const store = await openStore({ kind: 'mongodb', uri, database });
  const client = await MongoClient.connect(uri);
  const behind = client.db(database);
  const collections = async () => (await behind.collections()).filter((each) => !proofs.has(each.collectionName));
  return {
    ...store,
    recordsOf: async (tenant) => {
      const counted = (await collections()).map(
        async (each) => [each.collectionName, await each.countDocuments({ tenant })] as const,
      );
      return Object.fromEntries(await Promise.all(counted));
    },
    dump: async () => JSON.stringify(await Promise.all((await collections()).map((each) => each.find().toArray()))),
    close: async () => {
      await behind.dropDatabase();
      await client.close();
      await store.close();
    },
  };
}

/** The server MongoDB tests run against. REQUIRE_MONGO=1 makes its absence a failure. */
export const mongoUri: string | undefined = process.env['MONGODB_URI'] || undefined;

const missing: StoreKind = {
  name: 'MongoDB',
  open: () => Promise.reject(new Error('REQUIRE_MONGO=1 is set, but MONGODB_URI is not.')),
};

function mongoKinds(): readonly StoreKind[] {
  if (mongoUri !== undefined) return [{ name: 'MongoDB', open: () => openMongo(mongoUri) }];
  return process.env['REQUIRE_MONGO'] === '1' ? [missing] : [];
}

/** The embedded store always, MongoDB where a server is named. */
export const gatewayStores: readonly StoreKind[] = [{ name: 'embedded', open: openEmbedded }, ...mongoKinds()];
