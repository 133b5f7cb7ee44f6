/** The window a connection talks to: messages of other windows and other origins are ignored. */
export interface Peer {
  readonly window: () => Window | null | undefined;
  readonly origin: string;
}

/** Hands every message of the peer to `receive`; answers the function that stops listening. */
export function listenToWindow(peer: Peer, receive: (message: unknown) => void): () => void {
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.origin !== peer.origin || event.source === null || event.source !== peer.window()) return;
    receive(event.data);
  };
  globalThis.addEventListener('message', onMessage);
  return () => {
    globalThis.removeEventListener('message', onMessage);
  };
}
