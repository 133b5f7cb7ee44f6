import { renameSync, writeFileSync } from 'node:fs';
import type { State } from './state/state';

const dayMs = 86_400_000;

/** The time of the local site, which one can move; function processes and the gateway follow it. */
export interface MovableClock {
  /** Milliseconds since 1970. */
  now(): number;
  offsetDays(): number;
  /** Moves by days (fractions too); resolves when everything that became due has run. */
  move(days: number): Promise<void>;
}

/** A clock's hand alone, before anything becomes due by moving it. */
export interface ClockOffset {
  now(): number;
  days(): number;
  add(days: number): void;
}

/** Keeps the clock's offset in the state, and in a file for other processes. */
export function createClockOffset(state: State, file: string): ClockOffset {
  let offset = Number(state.setting('clock-offset') ?? 0);
  const publish = (): void => {
    // Renamed into place, so that no reader ever sees half a number.
    writeFileSync(`${file}.new`, String(offset));
    renameSync(`${file}.new`, file);
  };
  publish();
  return {
    now: () => Date.now() + offset,
    days: () => offset / dayMs,
    add: (days) => {
      offset += Math.round(days * dayMs);
      state.keep('clock-offset', String(offset));
      publish();
    },
  };
}
