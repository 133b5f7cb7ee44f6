import { compare } from './holds';
import { readCursor, writeCursor } from './cursor';
import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import type { ReadOptions } from './kvs-request';
import type { KvsRecord } from './records';
import { answered, type AnsweredRecord } from './store';

/** How a query orders and cuts its results. */
export interface Paging {
  /** What identifies the query; a cursor is good for this query only. */
  readonly query: unknown;
  readonly sortValue: (record: KvsRecord) => unknown;
  readonly descending: boolean;
  readonly cursor: string | undefined;
  readonly limit: number | undefined;
  readonly limitCode: string;
  readonly options: ReadOptions | undefined;
}

/** One page of results. */
export interface Page {
  readonly data: readonly AnsweredRecord[];
  readonly cursor?: string;
}

function limitOf({ limit, limitCode }: Paging): number {
  if (limit === undefined) return kvsLimits.pageDefault;
  if (Number.isInteger(limit) && limit >= 1 && limit <= kvsLimits.pageMax) return limit;
  throw new KvsError(400, limitCode, 'The page limit must be set between 1 and 100.');
}

/** Orders records and cuts out the page after the cursor. */
export function pageOf(records: readonly KvsRecord[], paging: Paging): Page {
  const limit = limitOf(paging);
  const { query, sortValue, descending, cursor, options } = paging;
  const sign = descending ? -1 : 1;
  type Placed = { readonly sortValue: unknown; readonly key: string };
  const order = (left: Placed, right: Placed): number =>
    sign * ((compare(left.sortValue, right.sortValue) ?? 0) || (compare(left.key, right.key) ?? 0));
  const placed = records.map((record) => ({ sortValue: sortValue(record), key: record.key, record })).sort(order);
  const after = cursor === undefined ? undefined : readCursor(query, cursor);
  const rest = after ? placed.filter((one) => order(one, after) > 0) : placed;
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const data = page.map(({ record }) => answered(record, options?.metadataFields));
  return last && rest.length > limit ? { data, cursor: writeCursor(query, last) } : { data };
}
