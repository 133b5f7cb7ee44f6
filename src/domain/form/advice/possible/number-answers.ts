import { exactly, type PossibleAnswer, type Wanted } from './possible-answer';

/** The bounds of a number, which belong to it, and its steps from the smallest on. */
export interface NumberBounds {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** The most decimals a number can have. */
const mostDecimals = 10;

/** So many steps on from each number that is named are tried: the question may take but some, for their decimals. */
export const stepsTried = 100;

/**
 * Numbers that stand for all there are: each that is named, and some between each two, below and above them. Of those between,
 * one is whole, one has each count of decimals, and some are on a step, as far as there are any; which of them the question
 * takes is not asked here.
 */
export function numberAnswers(wanted: readonly Wanted[], bounds: NumberBounds): readonly PossibleAnswer[] {
  const { min = -Infinity, max = Infinity, step = 0 } = bounds;
  const operands = wanted.flatMap(({ test: { operand } }) => (typeof operand === 'number' ? [operand] : []));
  const named = [...new Set([...operands, min, max])].filter(Number.isFinite).sort((one, other) => one - other);
  const beyond = Math.max(2, stepsTried * step);
  const edges = [(named[0] ?? 0) - beyond, ...named, (named.at(-1) ?? 0) + beyond];
  const between = edges.flatMap((from, at) => after(from, edges[at + 1] ?? from, bounds));
  return [...named, ...between].filter((each) => each >= min && each <= max).map(exactly);
}

/** Numbers between two, of every kind there is one of. */
function after(from: number, to: number, { min = 0, step }: NumberBounds): readonly number[] {
  const ofDecimals = Array.from({ length: mostDecimals + 1 }, (_, decimals) => leastAbove(from, decimals));
  const onStep = step === undefined ? [] : stepsAfter(Math.floor((from - min) / step), { min, step });
  return [...ofDecimals, ...onStep]
    .map((each) => Number(each.toFixed(mostDecimals)))
    .filter((each) => from < each && each < to);
}

/** The least number of so many decimals above another. What binary fractions add is cut off first: 2.3 is 230 hundredths. */
function leastAbove(from: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.floor(Number((from * scale).toPrecision(15))) + 1) / scale;
}

/** The steps after so many. */
function stepsAfter(count: number, { min, step }: { readonly min: number; readonly step: number }): readonly number[] {
  return Array.from({ length: stepsTried }, (_, at) => min + (count + at + 1) * step);
}
