import { partsOf, type Expression } from './expression';

const iterations = new Set(['map', 'filter', 'reduce', 'all', 'none', 'some']);

/** The parts of an expression that are run over the answers: what an iteration runs over its items reads the items alone. */
export function outsideParts(part: Expression): readonly Expression[] {
  const parts = partsOf(part);
  return part.kind === 'rule' && iterations.has(part.name) ? parts.filter((_, at) => at !== 1) : parts;
}
