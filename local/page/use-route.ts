import { useMemo, useSyncExternalStore } from 'react';
import { pageLocation } from './page-location';
import { routeOf, type PageRoute } from './page-route';

/** The page's address now. */
export function usePath(): string {
  return useSyncExternalStore(pageLocation.subscribe, pageLocation.current);
}

/** The page shown now. */
export function useRoute(): PageRoute {
  const path = usePath();
  return useMemo(() => routeOf(path), [path]);
}
