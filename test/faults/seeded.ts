/** A source of pseudo-random numbers that a seed decides: mulberry32. */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** A whole number from 0 to below the bound. */
    below: (bound: number): number => Math.floor(next() * bound),
    isTrue: (probability = 0.5): boolean => next() < probability,
  };
}

/** The seed of a test run: a new one each time, or `FAULT_SEED` to see one again. */
export const runSeed: number = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000_007);

/** How many runs a fault test makes. */
export const runs: number = Number(process.env['FAULT_RUNS'] ?? 500);
