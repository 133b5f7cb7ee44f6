import { openAnswers } from './open-answers';
import { exactly, type PossibleAnswer, type Wanted } from './possible-answer';

const minuteMs = 60_000;
const written = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/;
const lengthOfMinute = 'YYYY-MM-DDTHH:MM'.length;

/** Moments that stand for all there are: the first and the last minute of each that is named, and those beside them. */
export function momentAnswers(wanted: readonly Wanted[]): readonly PossibleAnswer[] {
  const named = wanted.flatMap(({ test: { operand } }) => (operand === undefined ? [] : [String(operand)]));
  const edges = named.flatMap((each) => (written.test(each) ? edgesOf(each) : [Number.NaN]));
  if (edges.some(Number.isNaN)) return openAnswers(wanted);
  const instants = [...edges, 0].flatMap((edge) => [edge - minuteMs, edge, edge + minuteMs]);
  return instants.map((instant) =>
    exactly({ at: new Date(instant).toISOString().slice(0, lengthOfMinute), zone: 'UTC' }),
  );
}

/** The first and the last minute of a day, or the one minute that is named, read as if in UTC. */
function edgesOf(named: string): readonly number[] {
  if (named.length === lengthOfMinute) return [Date.parse(`${named}Z`)];
  const first = Date.parse(named);
  return [first, first + 24 * 60 * minuteMs - minuteMs];
}
