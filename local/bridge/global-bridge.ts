import './without-eval';
import { createFrameHistory, type FrameHistory } from './frame-history';
import { FrameMove } from './frame-location';
import { FrameTheme, wearTheme } from './frame-theme';
import { followHeight } from './follow-height';
import { listenToWindow } from './listen-to-window';
import { createRpc } from './rpc';

function originOfHost(): string {
  // Not every browser knows a page's ancestors.
  const known: { readonly ancestorOrigins?: ArrayLike<string> } = globalThis.location;
  const referrer = document.referrer === '' ? undefined : new URL(document.referrer).origin;
  const ancestor = known.ancestorOrigins?.[0] ?? referrer;
  if (ancestor === undefined) throw new Error('The app was opened outside its host page. Open it from the local site.');
  return ancestor;
}

const host = { window: () => globalThis.parent, origin: originOfHost() };
let followHost: ((move: FrameMove) => void) | undefined;
let sharedHistory: Promise<FrameHistory> | undefined;

const rpc = createRpc({
  name: `app-${crypto.randomUUID().slice(0, 8)}`,
  send: (message) => globalThis.parent.postMessage(message, host.origin),
  answer: (command, data) => {
    if (command === 'followHistory') return followHost?.(FrameMove.parse(data));
    if (command === 'wearTheme') return wearTheme(FrameTheme.parse(data));
    throw new Error(`The page of the app does not know "${command}".`);
  },
});
listenToWindow(host, rpc.receive);

async function createHistory(): Promise<FrameHistory> {
  const start = FrameMove.parse(await rpc.call('createHistory'));
  const { history, follow } = createFrameHistory(start, {
    move: (move) => void rpc.call('moveHistory', move),
    go: (delta) => void rpc.call('goHistory', delta),
  });
  followHost = follow;
  return history;
}

function callBridge(command: string, data?: unknown): Promise<unknown> {
  if (command === 'reconcile') return rpc.call(command, data, 'tree');
  if (command !== 'createHistory') return rpc.call(command, data);
  sharedHistory ??= createHistory();
  return sharedHistory;
}

followHeight((height) => void rpc.call('resizeFrame', height).catch(() => undefined));

Object.defineProperty(globalThis, '__bridge', { value: Object.freeze({ callBridge }) });
