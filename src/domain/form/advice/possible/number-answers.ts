import { exactly, type PossibleAnswer, type Wanted } from './possible-answer';

/** The bounds of a number, which belong to it, and its steps from the smallest on. */
export interface NumberBounds {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** The most decimals a number can have. */
const mostDecimals = 10;

/**
 * Numbers that stand for all there are: each that is named, and some between each two, below and above them. Of those between,
 * one is whole, one has each count of decimals, and one is on a step, as far as there is any; which of them the question
 * takes is not asked here.
 */
export function numberAnswers(wanted: readonly Wanted[], bounds: NumberBounds): readonly PossibleAnswer[] {
  const { min = -Infinity, max = Infinity } = bounds;
  const operands = wanted.flatMap(({ test: { operand } }) => (typeof operand === 'number' ? [operand] : []));
  const named = [...new Set([...operands, min, max])].filter(Number.isFinite).sort((one, other) => one - other);
  const [first = 0, last = 0] = [named[0], named.at(-1)];
  const between = [first - 1, ...named].flatMap((from, at) => after(from, named[at] ?? last + 1, bounds));
  const all = new Set([first - 1, ...named, ...between, last + 1]);
  return [...all].filter((each) => each >= min && each <= max).map(exactly);
}

/** Numbers between two, of every kind there is one of. */
function after(from: number, to: number, { min = 0, step }: NumberBounds): readonly number[] {
  const finest = Array.from({ length: mostDecimals }, (_, at) =>
    Number((from + 10 ** -(at + 1)).toFixed(mostDecimals)),
  );
  const onStep = step === undefined ? [] : [min + (Math.floor((from - min) / step) + 1) * step];
  return [(from + to) / 2, Math.floor(from) + 1, ...finest, ...onStep].filter((each) => from < each && each < to);
}
