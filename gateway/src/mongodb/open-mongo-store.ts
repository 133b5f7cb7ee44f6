import type { GatewayStore } from '../store/gateway-store';
import { connect } from './connection';
import { createIndexes } from './indexes';
import { mongoForms } from './mongo-forms';
import { expireFiles, mongoSharedFiles } from './mongo-shared-files';
import { mongoSharedLinks } from './mongo-shared-links';
import { mongoSharedSubmissions } from './mongo-shared-submissions';
import { mongoTenants } from './mongo-tenants';
import { mongoUsage } from './mongo-usage';
import { reachable } from './reachable';

/** Opens the store in a MongoDB database; makes its indexes. */
export async function openMongoStore(config: {
  readonly uri: string;
  readonly database: string;
}): Promise<GatewayStore> {
  const connection = await connect(config);
  const { collections, transact } = connection;
  try {
    await createIndexes(collections);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    ...reachable({
      expireFiles: (now: number) => expireFiles(collections, now),
      usage: (tenant: string) => mongoUsage(collections, tenant),
      ready: async () => {
        await connection.ping();
        return true;
      },
    }),
    tenants: reachable(mongoTenants(connection)),
    forTenant: (tenant) => {
      const scope = { collections, transact, tenant };
      return {
        forms: reachable(mongoForms(scope)),
        sharedLinks: reachable(mongoSharedLinks(scope)),
        sharedSubmissions: reachable(mongoSharedSubmissions(scope)),
        sharedFiles: reachable(mongoSharedFiles(scope)),
      };
    },
    close: () => connection.close(),
  };
}
