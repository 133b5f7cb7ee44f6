import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ResultMessage, type InvokeMessage } from '../runtime/process-message';

/** How a function process is started. */
export interface FunctionProcessOptions {
  readonly entry: string;
  readonly preload: string;
  readonly memoryMb: number;
  /** The whole environment of the process. */
  readonly env: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

/** One process that runs the handlers of one module. */
export interface FunctionProcess {
  invoke(message: InvokeMessage): Promise<ResultMessage>;
  /** Whether it still takes invocations. */
  alive(): boolean;
  /** Takes no more invocations and ends once those under way are answered. */
  retire(invocationId: string): void;
  close(): Promise<void>;
}

const longestLine = 2000;

type Waiting = Map<string, (result: ResultMessage) => void>;

type Child = ReturnType<typeof fork>;

function failAll(waiting: Waiting, how: string): void {
  const error = { name: 'FUNCTION_ERR', message: `The function process ended (${how}).` };
  for (const [invocationId, settle] of waiting) settle({ invocationId, ok: false, error });
  waiting.clear();
}

function start({ entry, preload, memoryMb, env, log }: FunctionProcessOptions): Child {
  const execArgv = [`--max-old-space-size=${String(memoryMb)}`, '--import', preload];
  const child = fork(entry, [], {
    execPath: process.execPath,
    execArgv,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      log(line.slice(0, longestLine));
    });
  }
  // A failed send is followed by the exit event, which answers what waits.
  child.on('error', () => undefined);
  return child;
}

const exitOf = (child: Child): Promise<string> =>
  new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      resolve(signal ?? `exit code ${String(code)}`);
    });
  });

/** Starts a function process. */
export function createFunctionProcess(options: FunctionProcessOptions): FunctionProcess {
  const waiting: Waiting = new Map();
  let alive = true;
  const child = start(options);
  const kill = (): boolean => child.kill('SIGKILL');
  const ended = exitOf(child).then((how) => {
    alive = false;
    failAll(waiting, how);
  });
  child.on('message', (received) => {
    const result = ResultMessage.safeParse(received);
    if (!result.success) return void kill();
    const { invocationId } = result.data;
    waiting.get(invocationId)?.(result.data);
    waiting.delete(invocationId);
    if (!alive && waiting.size === 0) kill();
  });
  return {
    alive: () => alive,
    invoke: (message) =>
      new Promise((resolve) => {
        waiting.set(message.invocation.invocationId, resolve);
        child.send(message, () => undefined);
      }),
    retire: (invocationId) => {
      alive = false;
      waiting.delete(invocationId);
      if (waiting.size === 0) kill();
    },
    close: () => {
      kill();
      return ended;
    },
  };
}
