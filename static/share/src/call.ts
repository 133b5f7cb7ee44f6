import { AppError } from '../../../src/contract/kernel/app-error';
import { clientOf } from '../../../src/contract/kernel/client';
import { shareContract } from '../../../src/contract/share';

/** How long one call may take, in ms; a file may come a long way. */
const patience = 20_000;
const patienceForFiles = 120_000;

/** The calls of the share page. A gateway that does not answer is one clear failure. */
export const call = clientOf(shareContract, async (name, input) => {
  try {
    const response = await fetch(`/share/v1/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      credentials: 'omit',
      signal: AbortSignal.timeout(name === 'share.attach-file' ? patienceForFiles : patience),
    });
    const result: unknown = await response.json();
    return result;
  } catch {
    throw new AppError('gateway-unavailable');
  }
});
