import type { Expression } from './expression';
import { outsideParts } from './outside-parts';

/** What an expression reads of the answers: the keys of fields, or every answer where a path is known only when it runs. */
export type Reads = readonly string[] | 'everything';

const readers = new Set(['var', 'missing', 'missing_some']);

/** The fields whose answers an expression may read, each once, in their order. A JsonLogic path counts by its first part. */
export function referencedFields(expression: Expression): Reads {
  const keys = new Set<string>();
  const waiting: Expression[] = [expression];
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const read = readBy(part);
    if (read === 'everything') return read;
    for (const key of read) keys.add(key);
    waiting.unshift(...outsideParts(part));
  }
  return [...keys];
}

function readBy(part: Expression): Reads {
  if (part.kind === 'field') return [part.key];
  if (part.kind !== 'rule' || !readers.has(part.name)) return [];
  const paths = part.name === 'var' ? part.args.slice(0, 1) : part.args;
  const texts = paths.map(literalTexts);
  if (paths.length === 0 || texts.some((each) => each === undefined)) return 'everything';
  return texts.flatMap((each) => (each ?? []).map((path) => path.split('.', 1)[0] ?? ''));
}

/** The paths a part says outright; undefined where they are worked out, or where a path names all of the answers. */
function literalTexts(part: Expression): readonly string[] | undefined {
  if (part.kind === 'list') {
    const inner = part.items.map(literalTexts);
    return inner.includes(undefined) ? undefined : inner.flatMap((each) => each ?? []);
  }
  if (part.kind !== 'literal') return undefined;
  if (typeof part.value === 'string' && part.value !== '') return [part.value];
  return typeof part.value === 'number' ? [] : undefined;
}
