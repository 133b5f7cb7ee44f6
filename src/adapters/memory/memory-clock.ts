import type { Clock } from '../../ports/clock';

/** A clock that stands still until it is moved. */
export function memoryClock(start: number): { readonly clock: Clock; readonly move: (milliseconds: number) => void } {
  let now = start;
  return {
    clock: () => now,
    move: (milliseconds) => {
      now += milliseconds;
    },
  };
}
