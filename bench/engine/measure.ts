import { percentile } from '../percentile';
import type { Run } from './engine';

/** What many turns took, in milliseconds. */
export interface Times {
  /** The fastest twentieth; on a busy machine it says more than the middle. */
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
  /** The processor's time for one turn on average, whatever else the machine does at the time. */
  readonly processor: number;
  readonly turns: number;
}

const warmUp = { longest: 2_000, most: 20_000, fewest: 1 };
const counted = { longest: 2_000, most: 20_000, fewest: 5 };

/** Times a run turn by turn: first turns that do not count, then as many as fit into two seconds, each timed by itself. */
export function measure(run: Run<unknown>, from: number): Times {
  globalThis.gc?.();
  const warm = turns(run, from, warmUp);
  const before = process.cpuUsage();
  const times = turns(run, from + warm.length, counted);
  const { user, system } = process.cpuUsage(before);
  const [p5, median, p95] = [percentile(times, 5), percentile(times, 50), percentile(times, 95)];
  return { p5, median, p95, processor: (user + system) / 1_000 / times.length, turns: times.length };
}

/** What a run gave last; kept, so that no turn can be left out as useless. */
export const last: { outcome: unknown } = { outcome: undefined };

function turns(run: Run<unknown>, from: number, { longest, most, fewest }: typeof counted): readonly number[] {
  const times: number[] = [];
  const end = performance.now() + longest;
  while (times.length < most && (times.length < fewest || performance.now() < end)) {
    const turn = from + times.length;
    const started = performance.now();
    last.outcome = run(turn);
    times.push(performance.now() - started);
  }
  return times;
}
