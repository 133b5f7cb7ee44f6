import { KvsError } from './kvs-error';
import type { ReadOptions, WriteOptions } from './kvs-request';
import type { Space } from './records';
import { answered, type AnsweredRecord, type Named, type Store } from './store';

/** Reads one key. */
export function get(
  store: Store,
  space: Space,
  request: Named & { options?: ReadOptions | undefined },
): AnsweredRecord {
  const record = store.find(store.address(space, request));
  if (!record) throw new KvsError(404, 'KEY_NOT_FOUND', 'The specified key does not exist.');
  return answered(record, request.options?.metadataFields);
}

type SetRequest = Named & { value?: unknown; options?: WriteOptions | undefined };

/** Writes one key; answers the record from before or after when the request asks for it. */
export function set(store: Store, space: Space, request: SetRequest): AnsweredRecord | undefined {
  const { value, options } = request;
  const address = store.address(space, request);
  const before = store.find(address);
  const written = store.put(address, value, options);
  if (!options?.returnValue) return undefined;
  const returned = options.returnValue === 'PREVIOUS' ? before : written;
  return returned && answered(returned, options.returnMetadataFields);
}

/** Deletes one key. */
export function remove(store: Store, space: Space, request: Named): undefined {
  const address = store.address(space, request);
  if (!store.find(address)) throw new KvsError(404, 'KEY_NOT_FOUND', 'The specified key does not exist.');
  store.remove(address);
  return undefined;
}
