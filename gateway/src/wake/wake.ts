import { isSafeUrl } from '../http/safe-url';

/** Tells the app of a tenant that something waits for it. Nothing depends on its arrival: the app also looks by itself. */
export type Wake = (url: string) => void;

const patienceMs = 5_000;
const mostAtOnce = 100;

/** Posts to wake addresses, without content, with a bound on time and on how many are under way. */
export function wakeByPost(): Wake {
  let underWay = 0;
  return (url) => {
    if (!isSafeUrl(url) || underWay >= mostAtOnce) return;
    underWay += 1;
    void post(url).finally(() => {
      underWay -= 1;
    });
  };
}

async function post(url: string): Promise<void> {
  try {
    const response = await fetch(url, { method: 'POST', redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
    await response.body?.cancel();
  } catch {
    // The app polls too.
  }
}
