/** A change of the page's address. */
export interface AddressChange {
  readonly action: 'PUSH' | 'REPLACE' | 'POP';
  readonly path: string;
  /** Who asked for it, so that it need not be told. */
  readonly source?: unknown;
}

/** What goes with a change of the address. */
export interface AddressDetail {
  readonly state?: unknown;
  readonly source?: unknown;
}

type Listener = (change: AddressChange) => void;

const listeners = new Set<Listener>();

function tell(change: AddressChange): void {
  for (const listener of [...listeners]) listener(change);
}

function currentPath(): string {
  const { pathname, search, hash } = globalThis.location;
  return `${pathname}${search}${hash}`;
}

globalThis.addEventListener('popstate', () => tell({ action: 'POP', path: currentPath() }));

/** The address of the page within the local site. */
export const pageLocation = {
  current: currentPath,
  /** What the current entry of the browser's history carries. */
  state: (): unknown => globalThis.history.state,
  push: (path: string, { state, source }: AddressDetail = {}): void => {
    globalThis.history.pushState(state, '', path);
    tell({ action: 'PUSH', path, source });
  },
  replace: (path: string, { state, source }: AddressDetail = {}): void => {
    globalThis.history.replaceState(state, '', path);
    tell({ action: 'REPLACE', path, source });
  },
  go: (delta: number): void => globalThis.history.go(delta),
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
