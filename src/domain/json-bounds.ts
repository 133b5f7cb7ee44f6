/** How large a value from outside may be before anything looks into it. */
export interface JsonBounds {
  /** How deep it may nest. */
  readonly depth: number;
  /** How many values there may be in it, at all depths together. */
  readonly parts: number;
}

/** The bound that a value oversteps, if any. Looks without recursion, at no more than it has to, so that any value can be asked about. */
export function overstep(value: unknown, { depth, parts }: JsonBounds): keyof JsonBounds | undefined {
  let count = 0;
  let level: readonly unknown[] = [value];
  for (let at = 0; level.length > 0; at += 1) {
    count += level.length;
    if (at > depth) return 'depth';
    if (count > parts) return 'parts';
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return undefined;
}
