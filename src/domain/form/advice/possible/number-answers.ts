import { exactly, type PossibleAnswer, type Wanted } from './possible-answer';

/** The bounds of a number, which belong to it. */
export interface NumberBounds {
  readonly min?: number;
  readonly max?: number;
}

/** Numbers that stand for all there are: each that is named, and one between each two, below and above them. */
export function numberAnswers(wanted: readonly Wanted[], bounds: NumberBounds): readonly PossibleAnswer[] {
  const { min = -Infinity, max = Infinity } = bounds;
  const operands = wanted.flatMap(({ test: { operand } }) => (typeof operand === 'number' ? [operand] : []));
  const named = [...new Set([...operands, min, max])].filter(Number.isFinite).sort((one, other) => one - other);
  const [first = 0, last = 0] = [named[0], named.at(-1)];
  const between = named.slice(1).map((each, at) => ((named[at] ?? each) + each) / 2);
  return [first - 1, ...named, ...between, last + 1].filter((each) => each >= min && each <= max).map(exactly);
}
