import type { CommandTable } from './command-table';
import { appCommands } from './commands/app-commands';
import { eventCommands } from './commands/event-commands';
import { historyCommands } from './commands/history-commands';
import { overlayCommands } from './commands/overlay-commands';
import { renderCommands } from './commands/render-commands';
import { themeCommands } from './commands/theme-commands';
import { viewCommands } from './commands/view-commands';
import type { FrameHost } from './frame-host';
import { listenToWindow, type Peer } from './listen-to-window';
import { createRpc, type Rpc } from './rpc';

/** Connects the host page to one frame of an app; answers the function that ends the connection. */
export function connectFrame(peer: Peer, host: FrameHost): () => void {
  const endings: (() => void)[] = [];
  const leaving = (end: () => void) => void endings.push(end);
  const table = commandsFor(host, leaving, (command, data) => void rpc.call(command, data).catch(() => undefined));
  const rpc: Rpc = createRpc({
    name: `host-${host.frameId}`,
    send: (message) => peer.window()?.postMessage(message, peer.origin),
    answer: (command, data) => answer(host, table, { command, data }),
  });
  leaving(listenToWindow(peer, rpc.receive));
  leaving(rpc.close);
  return () => {
    for (const end of endings.splice(0)) end();
  };
}

type Tell = (command: string, data: unknown) => void;

function commandsFor(host: FrameHost, leaving: (end: () => void) => void, tell: Tell): CommandTable {
  const stopFollowing = host.history?.follow((move) => tell('followHistory', move));
  if (stopFollowing !== undefined) leaving(stopFollowing);
  return {
    ...appCommands(host),
    ...viewCommands(host),
    ...historyCommands(host),
    ...overlayCommands(host),
    ...renderCommands(host),
    ...eventCommands(host, leaving),
    ...themeCommands(host, (theme) => tell('wearTheme', theme), leaving),
  };
}

function answer(
  host: FrameHost,
  table: CommandTable,
  call: { readonly command: string; readonly data: unknown },
): unknown {
  const run = Object.hasOwn(table, call.command) ? table[call.command] : undefined;
  if (run !== undefined) return run(call.data);
  const message = `Bridge method ${call.command} is not supported by the local site.`;
  host.reportError(message);
  throw new Error(message);
}
