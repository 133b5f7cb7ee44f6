import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../contract/kernel/app-error';
import { asAppError } from './as-app-error';

type Outcome<Value> =
  | { readonly state: 'loading'; readonly value?: undefined; readonly error?: undefined }
  | { readonly state: 'failed'; readonly value?: undefined; readonly error: AppError }
  | { readonly state: 'loaded'; readonly value: Value; readonly error?: undefined };

/** A value on its way, there, or not to be had; `reload` fetches it again, `replace` sets a newer one without a call. */
export type Loading<Value> = Outcome<Value> & { reload(): void; replace(value: Value): void };

const loading = { state: 'loading' } as const;

/** Loads a value when a component appears and again whenever one of `deps` changes; what arrives too late is dropped. */
export function useLoading<Value>(
  load: () => Promise<Value>,
  deps: readonly (string | number | boolean | undefined)[],
): Loading<Value> {
  const [round, setRound] = useState(0);
  const wanted = JSON.stringify([round, ...deps]);
  const [arrived, setArrived] = useState<{ readonly of: string; readonly outcome: Outcome<Value> }>();
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useEffect(() => {
    let isCurrent = true;
    const arrive = (outcome: Outcome<Value>) => {
      if (isCurrent) setArrived({ of: wanted, outcome });
    };
    latest.current().then(
      (value) => arrive({ state: 'loaded', value }),
      (thrown: unknown) => arrive({ state: 'failed', error: asAppError(thrown) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  const replace = useCallback(
    (value: Value) => setArrived({ of: wanted, outcome: { state: 'loaded', value } }),
    [wanted],
  );
  return { ...(arrived?.of === wanted ? arrived.outcome : loading), reload, replace };
}
