import type { Callback } from './callback';

/** Events by name; what one frame sends reaches every subscriber, its own included. */
export interface EventBus {
  emit(event: string, payload?: unknown): void;
  /** Answers the function that ends the subscription. */
  on(event: string, callback: Callback): () => void;
}

/** Makes an event bus. A subscriber that fails, such as one of a closed frame, does not keep the others from hearing. */
export function createEventBus(): EventBus {
  const subscribers = new Map<string, Set<{ readonly callback: Callback }>>();
  return {
    emit: (event, payload) => {
      for (const { callback } of [...(subscribers.get(event) ?? [])]) void notify(callback, payload);
    },
    on: (event, callback) => {
      const subscription = { callback };
      const all = subscribers.get(event) ?? new Set();
      subscribers.set(event, all.add(subscription));
      return () => {
        all.delete(subscription);
      };
    },
  };
}

async function notify(callback: Callback, payload: unknown): Promise<void> {
  try {
    await callback(payload);
  } catch (error) {
    console.error(
      '[bridge] A subscriber of an event failed:',
      error instanceof Error ? error.message : 'unknown reason',
    );
  }
}
