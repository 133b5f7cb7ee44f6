import type { FlagRequest } from '../bridge/flag-request';

type Listener = () => void;

/** The flags on the page, newest first. */
export interface FlagStore {
  show(flag: FlagRequest): void;
  close(id: string | number): void;
  current(): readonly FlagRequest[];
  subscribe(listener: Listener): () => void;
}

const keptFlags = 20;

/** Makes an empty set of flags; a flag of an id that is shown already takes its place. */
export function createFlagStore(): FlagStore {
  const listeners = new Set<Listener>();
  let flags: readonly FlagRequest[] = [];
  const set = (next: readonly FlagRequest[]): void => {
    flags = next.slice(0, keptFlags);
    for (const listener of [...listeners]) listener();
  };
  return {
    show: (flag) => set([flag, ...flags.filter((one) => one.id !== flag.id)]),
    close: (id) => set(flags.filter((one) => one.id !== id)),
    current: () => flags,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** The flags of this page. */
export const pageFlags = createFlagStore();

let problems = 0;

/** Says on the page and on the console that something went wrong. */
export function reportProblem(message: string): void {
  problems += 1;
  console.error(`[local site] ${message}`);
  pageFlags.show({
    id: `problem-${String(problems)}`,
    title: 'Something went wrong',
    description: message,
    type: 'error',
  });
}

/** Runs an action of the person; what fails is said in a flag. Answers whether it worked. */
export async function attempt(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    reportProblem(error instanceof Error ? error.message : 'The action failed. Try again.');
    return false;
  }
}
