import { MongoClient, type ClientSession } from 'mongodb';
import { collectionsOf, type Collections } from './collections';

/** Runs work in a transaction, again from the start where the server asks for it: the work must be repeatable. */
export type Transact = <Value>(work: (session: ClientSession) => Promise<Value>) => Promise<Value>;

/** A database of a MongoDB server, ready to work with. */
export interface Connection {
  readonly collections: Collections;
  readonly transact: Transact;
  ping(): Promise<void>;
  close(): Promise<void>;
}

const oldestServer = 7;

const options = {
  appName: 'formwright-gateway',
  ignoreUndefined: true,
  writeConcern: { w: 'majority' },
  retryWrites: true,
  retryReads: true,
  serverSelectionTimeoutMS: 5_000,
  connectTimeoutMS: 5_000,
  socketTimeoutMS: 60_000,
  maxIdleTimeMS: 60_000,
  maxPoolSize: 50,
} as const;

/** Connects to a server; refuses one that is too old to keep the gateway's promises. */
export async function connect({
  uri,
  database,
}: {
  readonly uri: string;
  readonly database: string;
}): Promise<Connection> {
  const client = new MongoClient(uri, options);
  try {
    await client.connect();
    const { version } = (await client.db('admin').command({ buildInfo: 1 })) as { readonly version: string };
    if (Number(version.split('.')[0]) < oldestServer)
      throw new Error(`The MongoDB server is ${version}; the gateway needs ${oldestServer}.0 or newer.`);
  } catch (error) {
    await client.close();
    throw error;
  }
  // Shorter than the time the app waits, so that it hears of the trouble instead of giving up first.
  const session = { defaultTimeoutMS: 20_000 };
  const transaction = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } } as const;
  return {
    collections: collectionsOf(client.db(database)),
    transact: (work) => client.withSession(session, (open) => open.withTransaction(() => work(open), transaction)),
    ping: async () => {
      await client.db(database).command({ ping: 1 });
    },
    close: () => client.close(),
  };
}
