import type { Database } from './database';

/** A database seen by one tenant. */
export interface Scope {
  readonly database: Database;
  readonly tenant: string;
}
