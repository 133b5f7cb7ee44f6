import type { Row } from '../report';
import type { Engine, Prepare, Run } from './engine';
import { measure, type Times } from './measure';

/** One row of the benchmark: a work, and who does it against each other. */
export interface Contest<Work, Outcome> {
  readonly row: string;
  readonly unit: 'µs' | 'ms';
  readonly target: number;
  readonly work: Work;
  readonly peers: readonly Engine[];
  readonly pick: (engine: Engine) => Prepare<Work, Outcome> | string | undefined;
  /** An outcome in words that are the same for equal outcomes. */
  readonly told: (outcome: Outcome) => string;
  /** What every engine has to say at a turn, in the same words. */
  readonly expected: (turn: number) => string;
}

/** What one engine took, in the unit of its row; `first` is the very first turn, with nothing warm. */
export interface Standing {
  readonly row: string;
  readonly engine: string;
  readonly unit: string;
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
  /** The processor's time of a turn on average; missing where there is none to tell. */
  readonly processor?: number;
  readonly first: number;
  readonly turns: number;
}

/** The rows of a contest and the standings behind them. */
export interface Held {
  readonly rows: readonly Row[];
  readonly standings: readonly Standing[];
}

/** A contest, ready to be held between our engine and the peers it names, or of ours alone. */
export interface ReadyContest {
  readonly row: string;
  hold(ours: Engine, isAlone: boolean): Promise<Held>;
}

/** Makes a contest ready. */
export function contest<Work, Outcome>(rules: Contest<Work, Outcome>): ReadyContest {
  return {
    row: rules.row,
    hold: async (ours, isAlone) => {
      const mine = enter(rules, ours);
      const theirs = isAlone ? [] : rules.peers.flatMap((peer) => enter(rules, peer) ?? []);
      if (!mine) return { rows: [], standings: theirs };
      return { rows: theirs.map((peer) => against(mine, peer, rules.target)), standings: [mine, ...theirs] };
    },
  };
}

function enter<Work, Outcome>(rules: Contest<Work, Outcome>, engine: Engine): Standing | undefined {
  const { row, unit, work, pick } = rules;
  const prepare = pick(engine);
  if (prepare === undefined || typeof prepare === 'string') {
    console.error(`${row}: ${engine.name} is left out: ${prepare ?? 'it is not asked to do this'}.`);
    return undefined;
  }
  const run = prepare(work);
  const started = performance.now();
  agree(rules, engine, run, 0);
  const first = performance.now() - started;
  const inUnit = unit === 'ms' ? 1 : 1_000;
  const took = first > longestTurn ? once(first) : measured(rules, engine, run);
  return {
    row,
    engine: engine.name,
    unit,
    p5: took.p5 * inUnit,
    median: took.median * inUnit,
    p95: took.p95 * inUnit,
    processor: took.processor * inUnit,
    first: first * inUnit,
    turns: took.turns,
  };
}

/** A turn that takes longer, in milliseconds, is the only one: nobody waits for the middle of many. */
const longestTurn = 10_000;

const once = (time: number): Times => ({ p5: time, median: time, p95: time, processor: time, turns: 1 });

function measured<Work, Outcome>(rules: Contest<Work, Outcome>, engine: Engine, run: Run<Outcome>): Times {
  agree(rules, engine, run, 1);
  agree(rules, engine, run, 2);
  return measure(run, 3);
}

/** Ends the benchmark where an engine comes to another outcome: times of different work say nothing. */
function agree<Work, Outcome>(
  { row, told, expected }: Contest<Work, Outcome>,
  { name }: Engine,
  ...[run, turn]: [run: Run<Outcome>, turn: number]
): void {
  const said = told(run(turn));
  if (said === expected(turn)) return;
  throw new Error(`${row}: ${name} says at turn ${turn}\n${said}\ninstead of\n${expected(turn)}`);
}

/** One line: the middle of both, and whether all but a twentieth of ours are within the target. */
export function against(mine: Standing, peer: Standing, target: number): Row {
  const { row, unit, median, p95 } = mine;
  const [theirs, ok] = [peer.median, p95 <= target];
  return { bench: 'engine', row, unit, ours: median, peer: peer.engine, theirs, ratio: median / theirs, target, ok };
}
