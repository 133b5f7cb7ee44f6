import { useEffect } from 'preact/hooks';
import * as z from 'zod';
import type { Step } from '../../../src/domain/filling/page-steps';
import type { Filling } from './use-filling';

const Kept = z.object({ step: z.union([z.int().nonnegative(), z.literal('review')]) });

/** Makes each step an entry of the browser's history, so that its Back goes to the page before, and a reload stays. */
export function useStepHistory({ session, step }: Filling): void {
  useEffect(() => {
    const kept = stepIn(history.state);
    if (kept === undefined) history.replaceState({ step: session.view().step }, '');
    else session.goTo(kept);
    const pop = ({ state }: PopStateEvent) => {
      const before = stepIn(state);
      if (before !== undefined) session.goTo(before);
    };
    addEventListener('popstate', pop);
    return () => removeEventListener('popstate', pop);
  }, [session]);
  useEffect(() => {
    if (stepIn(history.state) !== step) history.pushState({ step }, '');
  }, [step]);
}

function stepIn(state: unknown): Step | undefined {
  return Kept.safeParse(state).data?.step;
}
