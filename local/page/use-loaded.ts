import { useCallback, useEffect, useState } from 'react';

/** What a page loads, as far as it got. */
export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly message: string };

/** Something loaded, and the ways to load it again or to put a newer value in its place. */
export interface Loading<Value> {
  readonly loaded: Loaded<Value>;
  reload(): void;
  replace(value: Value): void;
}

/** Loads something whenever `key` changes; an answer to an earlier key is ignored. `load` must be stable. */
export function useLoaded<Value>(key: string, load: (key: string) => Promise<Value>): Loading<Value> {
  const [result, setResult] = useState<{ readonly key: string; readonly loaded: Loaded<Value> }>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    const settle = (loaded: Loaded<Value>) => {
      if (isCurrent) setResult({ key, loaded });
    };
    load(key).then(
      (value) => settle({ kind: 'ready', value }),
      (error: unknown) =>
        settle({ kind: 'failed', message: error instanceof Error ? error.message : 'It could not be loaded.' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, load, round]);

  const reload = useCallback(() => setRound((count) => count + 1), []);
  const replace = useCallback((value: Value) => setResult({ key, loaded: { kind: 'ready', value } }), [key]);
  return { loaded: result?.key === key ? result.loaded : { kind: 'loading' }, reload, replace };
}
