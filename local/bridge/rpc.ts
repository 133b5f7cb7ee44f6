import { decodeValue } from './decode-value';
import { encodeValue } from './encode-value';
import { createFunctionProxies } from './function-proxies';
import { createFunctionTable, type Lifetime } from './function-table';
import { createPendingCalls } from './pending-calls';
import { WireMessage } from './wire-message';

/** Where one side's messages go, and what it does when the other side calls. */
export interface RpcSide {
  /** Distinguishes this side's ids from those of a page that was in the same window before. */
  readonly name: string;
  readonly send: (message: WireMessage) => void;
  readonly answer: (command: string, data: unknown) => unknown;
}

/** One side of a symmetric connection: both sides call, and functions inside values work in both directions. */
export interface Rpc {
  /** Calls the other side; the functions of a `tree` are forgotten once a newer call of that kind is answered. */
  call(command: string, data?: unknown, lifetime?: Lifetime): Promise<unknown>;
  receive(message: unknown): void;
  close(): void;
}

const bridge = 'forge-local-1';

/** Makes one side of a connection. */
export function createRpc(side: RpcSide): Rpc {
  const functions = createFunctionTable(side.name);
  const pending = createPendingCalls(side.name);
  const encode = (value: unknown, lifetime: Lifetime = 'lasting') =>
    encodeValue(value, (callback) => functions.hold(callback, lifetime));
  const proxy = createFunctionProxies((functionId, args) =>
    pending.open((id) => {
      side.send({ bridge, kind: 'call-function', id, functionId, args: encode(args) });
    }),
  );

  const run = async (id: string, action: () => unknown): Promise<void> => {
    try {
      const value: unknown = await action();
      side.send({ bridge, kind: 'result', id, value: encode(value) });
    } catch (error) {
      side.send({ bridge, kind: 'failure', id, error: encode(asError(error)) });
    }
  };

  const callFunction = (functionId: string, args: unknown): unknown => {
    const callback = functions.find(functionId);
    if (callback === undefined) throw new Error('The function that was called is no longer in use.');
    return callback(...(Array.isArray(args) ? args : []));
  };

  const take = (message: WireMessage): void => {
    if (message.kind === 'call')
      void run(message.id, () => side.answer(message.command, decodeValue(message.data, proxy)));
    if (message.kind === 'call-function')
      void run(message.id, () => callFunction(message.functionId, decodeValue(message.args, proxy)));
    if (message.kind === 'result') pending.settle(message.id, { value: decodeValue(message.value, proxy) });
    if (message.kind === 'failure') pending.settle(message.id, { error: asError(decodeValue(message.error, proxy)) });
  };

  return {
    call: async (command, data, lifetime) => {
      const drawn = lifetime === 'tree' ? functions.beginTree() : undefined;
      const result = await pending.open((id) => {
        side.send({ bridge, kind: 'call', id, command, data: encode(data, lifetime) });
      });
      drawn?.();
      return result;
    },
    receive: (message) => {
      const parsed = WireMessage.safeParse(message);
      if (parsed.success) take(parsed.data);
    },
    close: pending.close,
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(typeof error === 'string' ? error : 'The call failed.');
}
