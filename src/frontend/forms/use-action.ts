import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../contract/kernel/app-error';
import { asAppError } from '../client/as-app-error';

/** Something a person starts by a button, its progress and how it failed. */
export interface Action {
  readonly isRunning: boolean;
  readonly error: AppError | undefined;
  /** Starts it; while it runs, starting it again does nothing. */
  run(): void;
}

/** Runs an asynchronous step at a press of a button, never twice at a time. */
export function useAction(step: () => Promise<void>): Action {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  const isRunning = useRef(false);
  const [state, setState] = useState<{ readonly isRunning: boolean; readonly error?: AppError }>({ isRunning: false });
  const run = useCallback(async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    setState({ isRunning: true });
    try {
      await latest.current();
      setState({ isRunning: false });
    } catch (thrown) {
      setState({ isRunning: false, error: asAppError(thrown) });
    } finally {
      isRunning.current = false;
    }
  }, []);
  return { isRunning: state.isRunning, error: state.error, run: () => void run() };
}
