import { createRpc, type Rpc } from '../../../local/bridge/rpc';

type Answer = (command: string, data: unknown) => unknown;

/** Two connected sides; every message is cloned on the way, as between windows. */
export function connectedSides(answers: { readonly app?: Answer; readonly host?: Answer }): { app: Rpc; host: Rpc } {
  const refuse: Answer = (command) => {
    throw new Error(`unexpected ${command}`);
  };
  const app: Rpc = createRpc({
    name: 'app',
    send: (message) => deliver(message, () => host),
    answer: answers.app ?? refuse,
  });
  const host: Rpc = createRpc({
    name: 'host',
    send: (message) => deliver(message, () => app),
    answer: answers.host ?? refuse,
  });
  return { app, host };
}

function deliver(message: unknown, to: () => Rpc): void {
  const copy: unknown = structuredClone(message);
  queueMicrotask(() => to().receive(copy));
}
