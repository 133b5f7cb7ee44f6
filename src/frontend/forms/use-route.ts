import { view } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod';
import { pathOf, routeOf, type Route } from './route';

/** Goes to a place of the Forms page. */
export type Go = (route: Route) => void;

type History = Awaited<ReturnType<typeof view.createHistory>>;

const Location = z.object({ pathname: z.string() });

/** The place the address names, undefined until Jira has told it, and the way to another. */
export function useRoute(): { readonly route: Route | undefined; readonly go: Go } {
  const [history, setHistory] = useState<History>();
  const [route, setRoute] = useState<Route>();
  useEffect(() => {
    let leave: (() => void) | undefined;
    let isLeft = false;
    // Guess: the path is relative to the page, as the documentation's examples show.
    const follow = (told: unknown) => {
      const location = Location.safeParse(told);
      if (location.success && !isLeft) setRoute(routeOf(location.data.pathname));
    };
    const start = async () => {
      const created = await view.createHistory();
      if (isLeft) return;
      setHistory(created);
      follow(created.location);
      leave = created.listen(follow);
    };
    // Without a history the page still works, only its address stays the same.
    start().catch(() => setRoute({ kind: 'list' }));
    return () => {
      isLeft = true;
      leave?.();
    };
  }, []);
  const go = useCallback<Go>((next) => (history ? history.push(pathOf(next)) : setRoute(next)), [history]);
  return { route, go };
}
