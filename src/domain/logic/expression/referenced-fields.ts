import { partsOf, type Expression } from './expression';

/** The keys of the fields whose answers an expression may read, each once, in their order. A JsonLogic path counts by its first part. */
export function referencedFields(expression: Expression): readonly string[] {
  const keys = new Set<string>();
  const waiting: Expression[] = [expression];
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    for (const key of keysOf(part)) keys.add(key);
    waiting.unshift(...partsOf(part));
  }
  return [...keys];
}

const readers = new Set(['var', 'missing', 'missing_some']);

function keysOf(part: Expression): readonly string[] {
  if (part.kind === 'field') return [part.key];
  if (part.kind !== 'rule' || !readers.has(part.name)) return [];
  return part.args
    .flatMap(literalTexts)
    .flatMap((path) => path.split('.').slice(0, 1))
    .filter((key) => key !== '');
}

function literalTexts(part: Expression): readonly string[] {
  if (part.kind === 'list') return part.items.flatMap(literalTexts);
  return part.kind === 'literal' && typeof part.value === 'string' ? [part.value] : [];
}
