import { KvsError } from './kvs-error';

/** Counts requests within the last second of real time and refuses those beyond the limit. */
export function createRequestRate(perSecond: number, milliseconds: () => number): () => void {
  let recent: number[] = [];
  return () => {
    if (!Number.isFinite(perSecond)) return;
    const now = milliseconds();
    recent = recent.filter((at) => at > now - 1000);
    if (recent.length >= perSecond)
      throw new KvsError(429, 'RATE_LIMIT_EXCEEDED', 'The limit of requests per second is exceeded.');
    recent.push(now);
  };
}
