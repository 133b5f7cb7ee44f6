import type { Forms } from '../../../src/ports/forms';
import type { SharedFiles } from '../../../src/ports/shared-files';
import type { SharedLinks } from '../../../src/ports/shared-links';
import type { SharedSubmissions } from '../../../src/ports/shared-submissions';
import type { Tenancy } from '../../../src/ports/tenancy';
import type { Tenants } from '../../../src/ports/tenants';

/** How many records of each kind a tenant has. */
export type UsageCounts = Awaited<ReturnType<Tenancy['usage']>>;

/** The data of one tenant; nothing reached through it belongs to another. */
export interface TenantStore {
  readonly forms: Forms;
  readonly sharedLinks: SharedLinks;
  readonly sharedSubmissions: SharedSubmissions;
  readonly sharedFiles: SharedFiles;
}

/** Everything the gateway keeps. */
export interface GatewayStore {
  readonly tenants: Tenants;
  forTenant(key: string): TenantStore;
  /** Deletes the files that have waited too long for their submission; says how many. */
  expireFiles(now: number): Promise<number>;
  usage(key: string): Promise<UsageCounts>;
  /** Whether the store answers. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}
