import { invokeRemote } from '@forge/api';
import { AppError } from '../../contract/kernel/app-error';
import { clientOf } from '../../contract/kernel/client';
import { storeContract } from '../../contract/store';

/** The largest answer that is read, in characters; the platform's own limit is 5 MB. */
const longestAnswer = 4_000_000;

/** The statuses whose body is a Result: a served call, or one the gateway refused with a reason. */
const readable = [200, 400, 404, 413, 429];

/**
 * Makes a call of the gateway. A failure of transport is tried once more: every call of the store can be repeated,
 * since reads change nothing and writes are conditional, or keep the first of two equal ones.
 */
export const callGateway = clientOf(storeContract, async (name, input) => {
  const body = JSON.stringify(input);
  try {
    return await send(name, body);
  } catch {
    return await send(name, body).catch(() => {
      throw new AppError('gateway-unavailable');
    });
  }
});

async function send(name: string, body: string): Promise<unknown> {
  const response = await invokeRemote('gateway', {
    path: `/v1/${name}`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!readable.includes(response.status)) throw new Error(`The gateway answered ${String(response.status)}.`);
  const text = await response.text();
  if (text.length > longestAnswer) throw new Error('The gateway answered more than is read.');
  const result: unknown = JSON.parse(text);
  return result;
}
