import { ForgeKvsAPIError } from '@forge/kvs';
import { AppError } from '../../contract/kernel/app-error';
import { StorageFault } from './storage-fault';

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Waits in real time. */
export const realWait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The pauses before a request that met the rate limit is made again, in milliseconds; the limit is per second. */
const pauses = [150, 500, 1_200];
const rateCodes = ['RATE_LIMIT_EXCEEDED', 'TOO_MANY_REQUESTS'];
const sizeCodes = ['MAX_SIZE', 'MAX_DEPTH'];
// CONDITIONAL_CHECK_FAILED and KEY_CONFLICT are documented.
// Guess: two transactions on one key at the same moment are answered with some code under status 409.
const conflictCodes = ['CONDITIONAL_CHECK_FAILED', 'KEY_CONFLICT'];

const isRateLimit = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError && (rateCodes.includes(error.code) || error.responseDetails.status === 429);

/** Whether the storage refused a write because of what is stored already. */
export function isConflict(error: unknown): boolean {
  return (
    error instanceof ForgeKvsAPIError && (conflictCodes.includes(error.code) || error.responseDetails.status === 409)
  );
}

function foreseen(where: string, error: unknown): unknown {
  if (!(error instanceof ForgeKvsAPIError) || isConflict(error)) return error;
  if (isRateLimit(error)) return new AppError('rate-limited');
  if (sizeCodes.includes(error.code)) return new AppError('answers-too-large');
  return new StorageFault(where, `${error.code} (${error.responseDetails.status})`);
}

/** Makes one request to the storage: a few times where the rate limit is met, and with its failures turned into the app's. */
export async function askStorage<T>(where: string, wait: Wait, request: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await request();
    } catch (error) {
      if (!isRateLimit(error)) throw foreseen(where, error);
      await wait(pause);
    }
  }
  return request().catch((error: unknown) => {
    throw foreseen(where, error);
  });
}
