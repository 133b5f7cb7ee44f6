import { randomBytes } from 'node:crypto';
import { connect, type Connection } from '../../../gateway/src/mongodb/connection';
import { createIndexes } from '../../../gateway/src/mongodb/indexes';
import { MongoClient, type Db } from 'mongodb';
import { overStore } from '../../ports/store-under-test';
import { mongoUri } from '../gateway-stores';

/** A connection to a fresh database. */
export interface MongoUnderTest extends Connection {
  readonly uri: string;
  readonly database: string;
  /** The same database, as anybody sees it. */
  readonly behind: Db;
}

async function open(uri: string): Promise<MongoUnderTest> {
  const database = `test_${randomBytes(8).toString('hex')}`;
  const connection = await connect({ uri, database });
  await createIndexes(connection.collections);
  const client = await MongoClient.connect(uri);
  const behind = client.db(database);
  return {
    ...connection,
    behind,
    uri,
    database,
    close: async () => {
      await behind.dropDatabase();
      await client.close();
      await connection.close();
    },
  };
}

/** Runs a suite over MongoDB where a server is named; REQUIRE_MONGO=1 makes its absence a failure. */
export function overMongo(name: string, suite: (under: () => MongoUnderTest) => void): void {
  const uri = mongoUri;
  if (uri !== undefined) return overStore(`MongoDB: ${name}`, () => open(uri), suite);
  it(`MongoDB: ${name}, where MONGODB_URI names a server`, () => {
    expect(process.env['REQUIRE_MONGO']).not.toBe('1');
  });
  return undefined;
}
