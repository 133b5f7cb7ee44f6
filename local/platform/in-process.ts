import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Kvs } from './kvs/kvs';
import { EgressRefused } from './runtime/egress-refused';
import { currentInvocation, installForgeRuntime, runInvocation } from './runtime/forge-runtime';
import type { Invocation } from './runtime/invocation';

/** One request the app made through a `@forge/*` package or with `fetch`. */
export interface ForgeCall {
  readonly kind: 'kvs' | 'jira' | 'remote' | 'egress';
  readonly method: string;
  readonly path: string;
  /** Counted from 1 over all kinds since the last reset. */
  readonly number: number;
  readonly body: string | undefined;
}

/** Who acts and where, for code run as a function would be. */
export interface Caller {
  readonly accountId?: string;
  readonly cloudId?: string;
  readonly installationId?: string;
  readonly environmentId?: string;
  readonly moduleKey?: string;
}

/** A stand-in for Jira, a remote or the web: what `fetch` is, given the request's target. */
export type AnswerRequest = (
  path: string,
  init: RequestInit,
  from: { readonly accountId: string | undefined; readonly provider: string; readonly remote: string },
) => Promise<Response>;

/** What the app's requests are answered by; a request nobody answers fails by name. */
export interface InProcessOptions {
  readonly kvs: Pick<Kvs, 'handle'>;
  readonly jira?: AnswerRequest;
  readonly remote?: AnswerRequest;
  readonly egress?: typeof globalThis.fetch;
}

type Hook = (call: ForgeCall) => void | Promise<void>;

/** The platform inside a test's own process: counts requests and lets a test break any of them. */
export interface InProcessForge {
  runAs<T>(caller: Caller, work: () => T): T;
  counts(): Readonly<Record<ForgeCall['kind'], number>>;
  reset(): void;
  /** Runs before each request; what it throws, the app sees instead of an answer, and nothing has happened. */
  before(hook: Hook | undefined): void;
  /** Runs after each request; what it throws, the app sees although the request was done. */
  after(hook: Hook | undefined): void;
  restore(): void;
}

const Target = z.object({
  type: z.string(),
  provider: z.string().optional(),
  remote: z.string().optional(),
  accountId: z.string().optional(),
});
type Target = z.infer<typeof Target>;

const nobody: Invocation = {
  ...{
    invocationId: 'local',
    appId: 'local',
    appVersion: '1.0.0',
    environmentId: 'local-environment',
    environmentType: 'DEVELOPMENT',
  },
  ...{
    installationId: 'local-installation',
    cloudId: 'local-cloud',
    functionKey: 'local',
    moduleType: 'local',
    moduleKey: 'local',
  },
  ...{ scopes: [], external: {}, traceId: '0', spanId: '0', proxy: { url: 'in-process', token: '' } },
};

/** Runs code as if the platform had invoked it for this caller. */
export function runAs<T>(caller: Caller, work: () => T): T {
  const invocation: Invocation = { ...nobody, invocationId: randomUUID(), ...caller };
  return runInvocation({ invocation, remainingMs: () => 25_000 }, work);
}

const textOf = (init: RequestInit | undefined): string | undefined =>
  typeof init?.body === 'string' ? init.body : undefined;

const refused = (status: number, code: string): Response =>
  new Response('', { status, headers: { 'forge-proxy-error': code } });

function kvsResponse(kvs: Pick<Kvs, 'handle'>, path: string, init: RequestInit): Response {
  const { status, body } = kvs.handle(path, JSON.parse(textOf(init) ?? 'null'));
  return new Response(body === undefined ? null : JSON.stringify(body), { status });
}

function kindOf({ type, remote }: Target): 'kvs' | 'jira' | 'remote' {
  if (type === 'kvs') return 'kvs';
  if (type === 'frc') return 'remote';
  if (type === 'fpp' && (remote === 'jira' || remote === 'stargate')) return 'jira';
  throw new Error(`The in-process platform has no '${type}${remote === undefined ? '' : ` ${remote}`}'.`);
}

function principalOf({ provider, accountId }: Target): string | undefined {
  if (provider !== 'user') return undefined;
  return accountId ?? currentInvocation()?.invocation.accountId;
}

async function answerRequest(
  options: InProcessOptions,
  target: Target,
  request: { path: string; init: RequestInit },
): Promise<Response> {
  const { path, init } = request;
  const kind = kindOf(target);
  if (kind === 'kvs') return kvsResponse(options.kvs, path, init);
  const accountId = principalOf(target);
  if (target.provider === 'user' && accountId === undefined) return refused(401, 'NEEDS_AUTHENTICATION_ERR');
  const answer = options[kind];
  if (!answer) throw new Error(`The in-process platform was given nothing that answers for '${kind}'.`);
  const { provider = 'app', remote = '' } = target;
  return answer(path, init, { accountId, provider, remote });
}

const none = (): Record<ForgeCall['kind'], number> => ({ kvs: 0, jira: 0, remote: 0, egress: 0 });

function createTurnstile(): {
  state: Omit<InProcessForge, 'runAs' | 'restore'>;
  pass: (call: Omit<ForgeCall, 'number'>, work: () => Promise<Response>) => Promise<Response>;
} {
  let counts = none();
  let total = 0;
  const hooks: { before?: Hook | undefined; after?: Hook | undefined } = {};
  return {
    state: {
      counts: () => ({ ...counts }),
      reset: () => {
        counts = none();
        total = 0;
      },
      before: (hook) => {
        hooks.before = hook;
      },
      after: (hook) => {
        hooks.after = hook;
      },
    },
    pass: async (made, work) => {
      counts[made.kind] += 1;
      total += 1;
      const call = { ...made, number: total };
      await hooks.before?.(call);
      const response = await work();
      await hooks.after?.(call);
      return response;
    },
  };
}

/** Puts the platform into this process; call it before the app's module first loads a `@forge/*` package. */
export function installForgeGlobals(options: InProcessOptions): InProcessForge {
  const { state, pass } = createTurnstile();
  const realFetch = globalThis.fetch;
  installForgeRuntime((given, path, init = {}) => {
    const target = Target.parse(given);
    const call = { kind: kindOf(target), method: init.method ?? 'GET', path, body: textOf(init) };
    return pass(call, () => answerRequest(options, target, { path, init }));
  });
  globalThis.fetch = (input, init) => {
    if (!currentInvocation()) return realFetch(input, init);
    const path = input instanceof Request ? input.url : String(input);
    return pass({ kind: 'egress', method: init?.method ?? 'GET', path, body: textOf(init) }, () => {
      if (!options.egress) throw new EgressRefused(path);
      return options.egress(input, init);
    });
  };
  return {
    ...state,
    runAs,
    restore: () => {
      globalThis.fetch = realFetch;
      for (const name of ['__forge_runtime__', '__forge_fetch__', '__forge_undici_error__'])
        Reflect.deleteProperty(globalThis, name);
    },
  };
}
