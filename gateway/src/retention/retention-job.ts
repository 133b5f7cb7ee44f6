import type { Clock } from '../../../src/ports/clock';
import { describeError, type Log } from '../log';
import { sweep, type SweepParts, type Swept } from './sweep';

/** The sweep, on a schedule and on demand; never two at once. */
export interface RetentionJob {
  run(): Promise<Swept>;
  stop(): void;
}

/** What the job needs. */
export interface RetentionJobParts extends Pick<SweepParts, 'tenants'> {
  readonly expireFiles: (now: number) => Promise<number>;
  readonly now: Clock;
  readonly log: Log;
}

const hour = 3_600_000;

/** Makes the job; with `start` it sweeps now and every hour. */
export function retentionJob({ tenants, expireFiles, now, log }: RetentionJobParts): RetentionJob & { start(): void } {
  const onError = (error: unknown) => log({ event: 'sweep-failed', error: describeError(error) });
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const run = (): Promise<Swept> => {
    const next = last.then(async () => {
      await expireFiles(now()).catch(onError);
      return sweep({ tenants, onError }, now());
    });
    last = next.catch(() => undefined);
    return next;
  };
  const runQuietly = (): void => void run().then(({ purged }) => log({ event: 'swept', count: purged }), onError);
  return {
    run,
    start: () => {
      runQuietly();
      timer = setInterval(runQuietly, hour);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
}
