import { readFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from './core';
import { deliverEvent } from './events/deliver';
import { install, purgeHostedData, uninstall } from './events/installing';
import { createSchedules, type Schedules } from './events/schedules';
import { createWebTriggers } from './events/web-triggers';
import { createKvs, type Kvs } from './kvs/kvs';
import { kvsLimits } from './kvs/kvs-limits';
import { Manifest } from './manifest/manifest';
import { createClockOffset, type ClockOffset, type MovableClock } from './movable-clock';
import { movedClockEnv } from './moved-clock-env';
import { createProxy } from './proxy/proxy';
import { invokeResolver, type ResolverCall } from './resolve';
import { createFunctionPool, type FunctionPool } from './runner/function-pool';
import { createInvoker, type Invoker } from './runner/invoker';
import { servePlatform, type Listening } from './serve-platform';
import { createInstallations } from './state/installations';
import { openState, type State } from './state/state';
import { createWebTriggerUrls } from './state/web-trigger-urls';
import { createSigningKeys } from './tokens/signing-keys';
import { createTrace, type TraceEntry } from './trace';

/** What a local platform is made from. */
export interface PlatformOptions {
  /** Holds what `buildApp` wrote. */
  readonly buildDir: string;
  /** A `node:sqlite` file; `:memory:` forgets everything at the end. */
  readonly stateFile: string;
  readonly products: { readonly jira: string };
  /** Declared https origin → local base URL; may be filled in after the start, before the first request. */
  readonly remotes: Readonly<Record<string, string>>;
  readonly cloudId: string;
  readonly environmentId: string;
  readonly siteUrl: string;
  /** Forge variables: the environment of the functions. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
  readonly port?: number;
}

/** The Forge platform on one machine, for one site and one unmodified app. */
export interface Platform {
  /** Its own HTTP origin: `/proxy`, `/.well-known/jwks.json`, `/x1/<id>`. */
  readonly url: string;
  /** The app's UUID; `manifest.app.id` is its ARI, which is also the audience of invocation tokens. */
  readonly appId: string;
  readonly manifest: Manifest;
  readonly clock: MovableClock;
  /** How another process (the gateway) is started so that it follows the clock. */
  readonly movedClock: { readonly execArgv: readonly string[]; readonly env: Readonly<Record<string, string>> };
  installation(): { readonly installed: boolean; readonly installationId?: string };
  install(): Promise<void>;
  uninstall(): Promise<void>;
  /** Rejects with `There was an error invoking the function - …`. */
  invokeResolver(call: ResolverCall): Promise<unknown>;
  fireScheduled(key: string): Promise<{ ok: boolean; message: string }>;
  fireEvent(eventType: string, data: Record<string, unknown>, accountId?: string): Promise<void>;
  kvsOf(installationId: string): Kvs;
  trace(): readonly TraceEntry[];
  resetTrace(): void;
  rotateSigningKey(): Promise<void>;
  close(): Promise<void>;
}

interface Parts {
  readonly core: Core;
  readonly state: State;
  readonly pool: FunctionPool;
  readonly invoker: Invoker;
  readonly schedules: Schedules;
  readonly listening: Listening;
  readonly clockFile: string;
}

function kvsPartitions(state: State, manifest: Manifest, clock: ClockOffset): (installationId: string) => Kvs {
  const opened = new Map<string, Kvs>();
  const entities = manifest.app.storage?.entities ?? [];
  const { requestsPerSecond } = kvsLimits;
  return (partition) => {
    const known = opened.get(partition);
    if (known) return known;
    const fresh = createKvs({
      entities,
      database: state.database,
      partition,
      now: () => clock.now(),
      requestsPerSecond,
    });
    opened.set(partition, fresh);
    return fresh;
  };
}

async function createCore(
  options: PlatformOptions,
  place: { state: State; clockFile: string; url: () => string },
): Promise<Core> {
  const { state, clockFile, url } = place;
  const manifest = Manifest.parse(JSON.parse(readFileSync(path.join(options.buildDir, 'manifest.json'), 'utf8')));
  const clock = createClockOffset(state, clockFile);
  return {
    manifest,
    clock,
    url,
    appId: manifest.app.id.replace(/^.*\//, ''),
    site: { cloudId: options.cloudId, environmentId: options.environmentId, url: options.siteUrl },
    jiraUrl: options.products.jira.replace(/\/$/, ''),
    remotes: options.remotes,
    log: options.log,
    trace: createTrace(() => clock.now()),
    keys: await createSigningKeys(state),
    installations: createInstallations(state.database),
    webTriggerUrls: createWebTriggerUrls(state.database),
    kvsOf: kvsPartitions(state, manifest, clock),
  };
}

async function assemble(options: PlatformOptions): Promise<Parts> {
  const { buildDir, stateFile, variables = {}, log } = options;
  const state = openState(stateFile);
  const clockFile =
    stateFile === ':memory:'
      ? path.join(mkdtempSync(path.join(tmpdir(), 'clock-')), 'offset')
      : `${path.resolve(stateFile)}.clock`;
  let url = '';
  const core = await createCore(options, { state, clockFile, url: () => url });
  const memoryMb = core.manifest.app.runtime.memoryMB ?? 512;
  const pool = createFunctionPool({ buildDir: path.resolve(buildDir), clockFile, memoryMb, variables, log });
  const invoker = createInvoker(core, pool);
  const routes = {
    proxy: createProxy(core, invoker),
    webTrigger: createWebTriggers(core, invoker),
    jwks: () => core.keys.jwks(),
    log,
  };
  const listening = await servePlatform(routes, options.port ?? 0);
  url = listening.url;
  purgeHostedData(core);
  return { core, state, pool, invoker, schedules: createSchedules(core, invoker, state), listening, clockFile };
}

function movableClock({ core, schedules }: Parts): MovableClock {
  return {
    now: () => core.clock.now(),
    offsetDays: () => core.clock.days(),
    move: async (days) => {
      core.clock.add(days);
      purgeHostedData(core);
      await schedules.fireDue();
    },
  };
}

/** Starts the platform; the state file decides whether the app is installed already. */
export async function createPlatform(options: PlatformOptions): Promise<Platform> {
  const parts = await assemble(options);
  const { core, state, pool, invoker, schedules, listening, clockFile } = parts;
  const preload = path.join(path.resolve(options.buildDir), 'runtime', 'moved-clock.mjs');
  return {
    url: listening.url,
    appId: core.appId,
    manifest: core.manifest,
    clock: movableClock(parts),
    movedClock: { execArgv: ['--import', preload], env: { [movedClockEnv]: clockFile } },
    installation: () => {
      const current = core.installations.current();
      return current ? { installed: true, installationId: current.id } : { installed: false };
    },
    install: () => install(core, invoker),
    uninstall: () => uninstall(core, invoker),
    invokeResolver: (call) => invokeResolver(core, invoker, call),
    fireScheduled: (key) => schedules.fire(key),
    fireEvent: (eventType, data, accountId) => deliverEvent(core, invoker, { eventType, data, accountId }),
    kvsOf: (installationId) => core.kvsOf(installationId),
    trace: () => core.trace.entries(),
    resetTrace: () => {
      core.trace.reset();
    },
    rotateSigningKey: () => core.keys.rotate(),
    close: async () => {
      await Promise.all([pool.close(), listening.close()]);
      state.database.close();
    },
  };
}
