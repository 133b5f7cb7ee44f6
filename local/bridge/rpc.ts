import { decodeValue } from './decode-value';
import { encodeValue } from './encode-value';
import { createFunctionProxies } from './function-proxies';
import { createFunctionTable, type FunctionTable, type Lifetime } from './function-table';
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
  const encode = encoderOf(functions);
  const proxy = createFunctionProxies((functionId, args) =>
    pending.open((id) => side.send({ bridge, kind: 'call-function', id, functionId, args: encode(args, 'lasting') })),
  );
  const run = async (id: string, action: () => unknown): Promise<void> => {
    try {
      side.send({ bridge, kind: 'result', id, value: encode(await action(), 'lasting') });
    } catch (error) {
      side.send({ bridge, kind: 'failure', id, error: encode(asError(error), 'lasting') });
    }
  };
  const take = (message: WireMessage): void => {
    const decode = (value: unknown) => decodeValue(value, proxy);
    if (message.kind === 'call') void run(message.id, () => side.answer(message.command, decode(message.data)));
    if (message.kind === 'call-function')
      void run(message.id, () => callFunction(functions, message.functionId, decode(message.args)));
    if (message.kind === 'result') pending.settle(message.id, { value: decode(message.value) });
    if (message.kind === 'failure') pending.settle(message.id, { error: asError(decode(message.error)) });
  };
  return {
    call: async (command, data, lifetime = 'lasting') => {
      const drawn = lifetime === 'tree' ? functions.beginTree() : undefined;
      const result = await pending.open((id) =>
        side.send({ bridge, kind: 'call', id, command, data: encode(data, lifetime) }),
      );
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

function encoderOf(functions: FunctionTable) {
  return (value: unknown, lifetime: Lifetime): unknown =>
    encodeValue(value, (callback) => functions.hold(callback, lifetime));
}

function callFunction(functions: FunctionTable, id: string, args: unknown): unknown {
  const callback = functions.find(id);
  if (callback === undefined) throw new Error('The function that was called is no longer in use.');
  const list: readonly unknown[] = Array.isArray(args) ? args : [];
  return callback(...list);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(typeof error === 'string' ? error : 'The call failed.');
}
