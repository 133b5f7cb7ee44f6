/** A function that travels over the bridge: any arguments in, anything out. */
export type Callback = (...args: readonly unknown[]) => unknown;

/** Tells whether a value is a function. */
export function isCallback(value: unknown): value is Callback {
  return typeof value === 'function';
}
