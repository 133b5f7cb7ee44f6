import { locationOf, pathOf, type FrameAction, type FrameLocation, type FrameMove } from './frame-location';

/** What `history.push` takes: a path or a partial place. */
export type To = string | Partial<FrameLocation>;

type Listener = (location: FrameLocation, action: FrameAction) => void;

/** The history of an app inside its own window, in the shape of history 4; the host's address mirrors it. */
export interface FrameHistory {
  action: FrameAction;
  location: FrameLocation;
  readonly length: number;
  push(to: To, state?: unknown): void;
  replace(to: To, state?: unknown): void;
  go(delta: number): void;
  goBack(): void;
  goForward(): void;
  createHref(location: FrameLocation): string;
  listen(listener: Listener): () => void;
  block(): () => void;
}

/** How a frame's history reaches the host page. */
export interface HistoryHost {
  move(move: FrameMove): void;
  go(delta: number): void;
}

/** Makes the history of a frame, and the function through which the host tells it about moves of its own. */
export function createFrameHistory(
  start: FrameMove,
  host: HistoryHost,
): { history: FrameHistory; follow(move: FrameMove): void } {
  const listeners = new Set<Listener>();
  let count = 0;

  const follow = ({ action, location }: FrameMove): void => {
    history.action = action;
    history.location = location;
    for (const listener of [...listeners]) listener(location, action);
  };
  const leave = (action: FrameAction, to: To, state: unknown): void => {
    count += 1;
    const location = { ...resolve(to, history.location), state: state ?? stateOf(to), key: `frame-${String(count)}` };
    host.move({ action, location });
    follow({ action, location });
  };

  const history: FrameHistory = {
    ...start,
    length: 1,
    push: (to, state) => leave('PUSH', to, state),
    replace: (to, state) => leave('REPLACE', to, state),
    go: host.go,
    goBack: () => host.go(-1),
    goForward: () => host.go(1),
    createHref: pathOf,
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    // Guess: what a blocked transition does on Jira is not documented; leaving is never prevented here.
    block: () => () => undefined,
  };
  return { history, follow };
}

function resolve(to: To, current: FrameLocation): FrameLocation {
  if (typeof to === 'string') return locationOf(to, current.pathname);
  const { pathname = current.pathname, search = '', hash = '' } = to;
  return locationOf(pathOf({ pathname, search, hash }), current.pathname);
}

function stateOf(to: To): unknown {
  return typeof to === 'string' ? undefined : to.state;
}
