/** How a call ended. */
export type Outcome = { readonly value: unknown } | { readonly error: Error };

/** The calls this side waits for. */
export interface PendingCalls {
  /** Sends a call under a new id and answers when it is settled. */
  open(send: (id: string) => void): Promise<unknown>;
  settle(id: string, outcome: Outcome): void;
  /** Ends the connection: every waiting and every later call fails. */
  close(): void;
}

const maximumPending = 10_000;

/** Makes an empty set of calls whose ids begin with `prefix`. */
export function createPendingCalls(prefix: string): PendingCalls {
  const waiting = new Map<string, (outcome: Outcome) => void>();
  let count = 0;
  let isClosed = false;

  const settle = (id: string, outcome: Outcome): void => {
    const finish = waiting.get(id);
    waiting.delete(id);
    finish?.(outcome);
  };

  return {
    open: (send) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error('The page of the app was closed.'));
        if (waiting.size >= maximumPending) return reject(new Error('Too many calls are under way.'));
        count += 1;
        const id = `${prefix}-call-${String(count)}`;
        waiting.set(id, (outcome) => ('error' in outcome ? reject(outcome.error) : resolve(outcome.value)));
        try {
          send(id);
        } catch (error) {
          settle(id, { error: error instanceof Error ? error : new Error('The call could not be sent.') });
        }
      }),
    settle,
    close: () => {
      isClosed = true;
      for (const id of [...waiting.keys()]) settle(id, { error: new Error('The page of the app was closed.') });
    },
  };
}
