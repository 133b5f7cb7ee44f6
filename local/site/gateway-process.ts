import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

/** How the gateway is started: its built entry, its address, what its process is given, and the key to its operator calls. */
export type GatewayOptions = {
  readonly entry: string;
  readonly url: string;
  readonly execArgv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly operatorToken: string;
  readonly log: (line: string) => void;
};

/** The gateway as a child process that is started again when it dies by itself. */
export type GatewayProcess = {
  readonly url: string;
  readonly running: () => boolean;
  /** Starts it when it is not running; resolves when it is healthy, fails when it does not become so. */
  readonly start: () => Promise<void>;
  /** Ends it and keeps it down. */
  readonly stop: () => Promise<void>;
  /** Asks it to delete what is due; a gateway that cannot do so is only logged. */
  readonly purge: () => Promise<void>;
};

const healthyWithinMs = 30_000;
const pollMs = 50;
const graceMs = 5_000;
const restartMs = 500;
const mostRestarts = 5;
/** The preload with the moved clock looks at the clock this often, in milliseconds, at most. */
const clockLagMs = 100;

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const becomesHealthy = async (child: ChildProcess, url: string): Promise<void> => {
  const deadline = performance.now() + healthyWithinMs;
  while (!hasEnded(child)) {
    if (await isHealthy(url)) return;
    if (performance.now() > deadline) throw new Error('The gateway did not become healthy within 30 seconds.');
    await delay(pollMs);
  }
  throw new Error('The gateway ended while it started. Its lines above say why.');
};

const spawned = ({ entry, execArgv, env, log }: GatewayOptions): ChildProcess => {
  const child = spawn(process.execPath, [...execArgv, entry], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      log(`[gateway] ${line.slice(0, 2_000)}`);
    });
  const killAtExit = (): void => void child.kill('SIGKILL');
  process.once('exit', killAtExit);
  child.once('exit', () => process.off('exit', killAtExit));
  // Without a listener a failed spawn would end the whole site; the exit that follows is handled.
  child.on('error', (error) => {
    log(`[gateway] ${error.message}`);
  });
  return child;
};

const ended = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await exit;
  clearTimeout(timer);
};

const askPurge = async ({ url, operatorToken, log }: GatewayOptions): Promise<void> => {
  await delay(clockLagMs);
  const request = {
    method: 'POST',
    headers: { authorization: `Bearer ${operatorToken}` },
    signal: AbortSignal.timeout(60_000),
  };
  try {
    const response = await fetch(`${url}/operator/v1/purge`, request);
    if (!response.ok) log(`The gateway did not purge: it answered ${String(response.status)}.`);
  } catch {
    log('The gateway did not purge: it cannot be reached.');
  }
};

type Supervised = { wanted: boolean; restarts: number; child: ChildProcess | undefined };

const isStillWanted = (state: Supervised): boolean => state.wanted && state.child === undefined;

const launch = async (state: Supervised, options: GatewayOptions): Promise<void> => {
  const child = spawned(options);
  state.child = child;
  child.once('exit', () => {
    if (state.child === child) void restart(state, options);
  });
  await becomesHealthy(child, options.url);
};

const restart = async (state: Supervised, options: GatewayOptions): Promise<void> => {
  state.child = undefined;
  if (!state.wanted) return;
  state.restarts += 1;
  if (state.restarts > mostRestarts) {
    options.log('The gateway keeps ending by itself; it stays down. Start it again from the page.');
    return;
  }
  options.log('The gateway ended by itself; starting it again.');
  await delay(restartMs);
  if (!isStillWanted(state)) return;
  await launch(state, options).catch((error: unknown) => {
    options.log(error instanceof Error ? error.message : 'The gateway did not start.');
  });
};

/** A gateway that is not running yet. */
export const createGateway = (options: GatewayOptions): GatewayProcess => {
  const state: Supervised = { wanted: false, restarts: 0, child: undefined };
  return {
    url: options.url,
    running: () => state.child !== undefined && !hasEnded(state.child),
    start: async () => {
      state.wanted = true;
      state.restarts = 0;
      if (state.child === undefined) await launch(state, options);
    },
    stop: async () => {
      const { child } = state;
      state.wanted = false;
      state.child = undefined;
      if (child !== undefined) await ended(child);
    },
    purge: () => askPurge(options),
  };
};
