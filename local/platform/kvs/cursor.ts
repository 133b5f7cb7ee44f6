import { createHash } from 'node:crypto';
import * as z from 'zod';
import { KvsError } from './kvs-error';

const Position = z.tuple([z.string(), z.unknown(), z.string()]);

/** The place in a query's order after which the next page begins. */
export interface Position {
  readonly sortValue: unknown;
  readonly key: string;
}

const fingerprint = (query: unknown): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 12);

/** Writes a place down as an opaque cursor that belongs to one query. */
export function writeCursor(query: unknown, { sortValue, key }: Position): string {
  return Buffer.from(JSON.stringify([fingerprint(query), sortValue, key])).toString('base64url');
}

/** Reads a cursor back; refuses one that is damaged or belongs to another query. Guess: the code. */
export function readCursor(query: unknown, cursor: string): Position {
  try {
    const [mark, sortValue, key] = Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (mark === fingerprint(query)) return { sortValue, key };
  } catch {
    // refused below
  }
  throw new KvsError(400, 'INVALID_CURSOR', 'The provided cursor is not valid for this query.');
}
