import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import type { Space } from './records';

/** Refuses a key the platform would refuse, with the documented code. */
export function checkKey(space: Space, key: string): void {
  if (key.length === 0) {
    if (space === 'entity') throw new KvsError(400, 'EMPTY_KEY', 'Key cannot be empty.');
    throw new KvsError(400, 'KEY_TOO_SHORT', 'The provided key needs to be more than one character.');
  }
  if (key.length > kvsLimits.keyLength) {
    throw new KvsError(400, 'KEY_TOO_LONG', 'The provided key has exceeded the maximum 500 characters.');
  }
  if (!kvsLimits.key.test(key)) {
    throw new KvsError(400, 'INVALID_KEY', `The provided key does not match the regex: ${String(kvsLimits.key)}`);
  }
}
