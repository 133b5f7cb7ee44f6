import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { sqliteRows } from './sqlite-rows';
import type { StoredRow } from './stored-row';

/** The store of the gateway under test, seen from outside the gateway. */
export interface GatewayStore {
  /** Every row or document there is. */
  readonly rows: () => Promise<StoredRow[]>;
  /** Deletes what only a test would leave behind. */
  readonly drop: () => Promise<void>;
}

/** Names the store that FORMWRIGHT_STORE asks for; a site that is started after this uses it. */
export function gatewayStore(stateDir: string): GatewayStore {
  const uri = process.env.MONGODB_URI;
  if (uri === undefined || uri === '')
    return {
      rows: async () => sqliteRows(path.join(stateDir, 'gateway.db')),
      drop: async () => undefined,
    };
  const name = `e2e_${randomBytes(6).toString('hex')}`;
  process.env.MONGODB_DATABASE = name;
  return mongoStore(uri, name);
}

function mongoStore(uri: string, name: string): GatewayStore {
  const connected = async <Result>(work: (client: MongoClient) => Promise<Result>): Promise<Result> => {
    const client = await MongoClient.connect(uri);
    try {
      return await work(client);
    } finally {
      await client.close();
    }
  };
  return {
    rows: () =>
      connected(async (client) => {
        const collections = await client.db(name).collections();
        const found = await Promise.all(
          collections.map(async (collection) => {
            const documents = await collection.find().toArray();
            return documents.map((document) => ({ kind: collection.collectionName, text: JSON.stringify(document) }));
          }),
        );
        return found.flat();
      }),
    drop: () =>
      connected(async (client) => {
        await client.db(name).dropDatabase();
      }),
  };
}
