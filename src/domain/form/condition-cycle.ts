import type { Field } from './field';

/** The keys of one circle of fields whose conditions depend on each other, closed (first = last); undefined when there is none. */
export function conditionCycle(fields: readonly Pick<Field, 'key' | 'showWhen'>[]): readonly string[] | undefined {
  const tested = new Map(fields.map(({ key, showWhen }) => [key, (showWhen?.tests ?? []).map(({ field }) => field)]));
  const done = new Set<string>();
  const search = (key: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(key)) return [...path.slice(path.indexOf(key)), key];
    if (done.has(key)) return undefined;
    for (const next of tested.get(key) ?? []) {
      const cycle = search(next, [...path, key]);
      if (cycle) return cycle;
    }
    done.add(key);
    return undefined;
  };
  for (const key of tested.keys()) {
    const cycle = search(key, []);
    if (cycle) return cycle;
  }
  return undefined;
}
