import type { FrameHistoryHost } from '../../bridge/frame-host';
import { locationOf, pathOf, type FrameLocation } from '../../bridge/frame-location';
import { isRecord } from '../../bridge/record';
import { pageLocation } from '../page-location';

/** The app's own routes below an address of the page, for one frame: the address mirrors them in both directions. */
export function createPageHistory(base: string): FrameHistoryHost {
  const source = {};

  const inside = (path: string): FrameLocation | undefined => {
    const rest = path.slice(base.length);
    if (!path.startsWith(base) || !/^(?:$|[/?#])/.test(rest)) return undefined;
    const state = pageLocation.state();
    const location = locationOf(rest.startsWith('/') ? rest : `/${rest}`, '/');
    return { ...location, ...(isRecord(state) && { state: state.app }) };
  };

  return {
    start: () => ({ action: 'POP', location: inside(pageLocation.current()) ?? locationOf('/', '/') }),
    move: ({ action, location }) => {
      const path = pathOf(location);
      const detail = { state: { app: location.state }, source };
      const address = `${base}${path === '/' ? '' : path}`;
      if (action === 'REPLACE') pageLocation.replace(address, detail);
      else pageLocation.push(address, detail);
    },
    go: pageLocation.go,
    follow: (listener) =>
      pageLocation.subscribe((change) => {
        const location = inside(change.path);
        if (change.source !== source && location !== undefined) listener({ action: change.action, location });
      }),
  };
}
