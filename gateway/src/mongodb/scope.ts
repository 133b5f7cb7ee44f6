import type { Connection } from './connection';

/** A connection seen by one tenant. */
export interface Scope extends Pick<Connection, 'collections' | 'transact'> {
  readonly tenant: string;
}
