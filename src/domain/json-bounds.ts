/** How large a value from outside may be before anything looks into it. */
export interface JsonBounds {
  /** How deep it may nest. */
  readonly depth: number;
  /** How many values there may be in it, at all depths together. */
  readonly parts: number;
}

/** The bound that a value oversteps, if any. Looks without recursion and at no more than it has to, so that any value can be asked about. */
export function overstep(value: unknown, { depth, parts }: JsonBounds): keyof JsonBounds | undefined {
  let count = 0;
  let level: readonly unknown[] = [value];
  for (let at = 0; level.length > 0; at += 1) {
    if (at > depth) return 'depth';
    const next: unknown[] = [];
    for (const each of level) {
      const inner = partsOf(each);
      count += inner.length;
      if (count > parts) return 'parts';
      for (const part of inner) next.push(part);
    }
    level = next;
  }
  return undefined;
}

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
