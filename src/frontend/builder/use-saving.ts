import { useCallback, useMemo, useRef, useState } from 'react';
import type { OpenedDesign } from '../../contract/app/forms';
import type { AppError } from '../../contract/kernel/app-error';
import { asAppError } from '../client/as-app-error';
import { savingSteps, type SavingOutcome, type SavingSteps } from './saving-steps';
import type { Design } from './use-design';

/** How saving stands. */
export type SavingStatus =
  | SavingOutcome
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly error: AppError; readonly step: keyof SavingSteps };

/** Saving and publishing of the design that is open. */
export interface Saving {
  readonly status: SavingStatus;
  /** Takes a step; while one runs, another does nothing. Never rejects: how it ended is the status. */
  take(step: keyof SavingSteps): Promise<void>;
}

/** Holds how saving of a design stands. */
export function useSaving(formId: string, { apply, read }: Design, onOpened: (opened: OpenedDesign) => void): Saving {
  const [status, setStatus] = useState<SavingStatus>({ kind: 'idle' });
  const isRunning = useRef(false);
  const steps = useMemo(() => savingSteps({ formId, apply, read, onOpened }), [formId, apply, read, onOpened]);
  const take = useCallback(
    async (step: keyof SavingSteps) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setStatus({ kind: 'running' });
      setStatus(await ended(steps[step], step));
      isRunning.current = false;
    },
    [steps],
  );
  return { status, take };
}

async function ended(run: () => Promise<SavingOutcome>, step: keyof SavingSteps): Promise<SavingStatus> {
  try {
    return await run();
  } catch (thrown) {
    const error = asAppError(thrown);
    return error.code === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', error, step };
  }
}
