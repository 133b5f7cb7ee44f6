function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

/** A copy as a store would give it back: through JSON, so without what is undefined, and frozen to its depth. */
export function kept<Value>(value: Value): Value {
  const copy = JSON.parse(JSON.stringify(value)) as Value;
  freeze(copy);
  return copy;
}
