import { AsyncLocalStorage } from 'node:async_hooks';
import type { ForgeCall, InProcessForge } from '../../local/platform/in-process';

/** Where one invocation is cut off: at its so-many-th request, before it is made or after it is done. */
export interface CrashPoint {
  readonly atCall: number;
  readonly when: 'before' | 'after';
}

interface Running {
  readonly crash: CrashPoint | undefined;
  calls: number;
  isDead: boolean;
}

const running = new AsyncLocalStorage<Running>();

class Crash extends Error {
  public override readonly name = 'Crash';
}

function step(when: CrashPoint['when']): void {
  const invocation = running.getStore();
  if (!invocation) return;
  if (when === 'before') invocation.calls += 1;
  const { crash, calls } = invocation;
  if (crash?.when === when && calls >= crash.atCall) invocation.isDead = true;
  // What is dead makes no further request and hears no answer.
  if (invocation.isDead) throw new Crash(`cut off ${when} request ${String(calls)}`);
}

/** Makes the requests of the in-process platform break where an invocation is to be cut off. */
export function installCrashes(forge: InProcessForge): void {
  forge.before((_call: ForgeCall) => step('before'));
  forge.after((_call: ForgeCall) => step('after'));
}

/** Runs one invocation up to its crash; says whether it was cut off and how many requests it made. */
export async function invocation(
  crash: CrashPoint | undefined,
  work: () => Promise<unknown>,
): Promise<{ readonly calls: number; readonly wasCutOff: boolean }> {
  const state: Running = { crash, calls: 0, isDead: false };
  await running.run(state, async () => {
    try {
      await work();
    } catch (error) {
      if (!state.isDead) throw error;
    }
  });
  return { calls: state.calls, wasCutOff: state.isDead };
}
