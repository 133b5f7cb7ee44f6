import type { GatewayStore } from '../store/gateway-store';
import { openDatabase } from './database';
import { embeddedForms } from './embedded-forms';
import { embeddedSharedFiles, expireFiles } from './embedded-shared-files';
import { embeddedSharedLinks } from './embedded-shared-links';
import { embeddedSharedSubmissions } from './embedded-shared-submissions';
import { embeddedTenants } from './embedded-tenants';
import { embeddedUsage } from './embedded-usage';

/** Opens the embedded store in one SQLite file. */
export async function openEmbeddedStore(file: string): Promise<GatewayStore> {
  const database = openDatabase(file);
  return {
    tenants: embeddedTenants(database),
    forTenant: (tenant) => {
      const scope = { database, tenant };
      return {
        forms: embeddedForms(scope),
        sharedLinks: embeddedSharedLinks(scope),
        sharedSubmissions: embeddedSharedSubmissions(scope),
        sharedFiles: embeddedSharedFiles(scope),
      };
    },
    expireFiles: async (now) => expireFiles(database, now),
    usage: async (tenant) => embeddedUsage({ database, tenant }),
    ready: async () => {
      database.run('SELECT 1');
      return true;
    },
    close: async () => {
      database.forget();
      database.close();
    },
  };
}
