import { AsyncLocalStorage } from 'node:async_hooks';
import type { Invocation } from './invocation';

/** One running invocation and the time it has left. */
export interface Running {
  readonly invocation: Invocation;
  readonly remainingMs: () => number;
}

const running = new AsyncLocalStorage<Running>();

/** The invocation the calling code runs in. */
export const currentInvocation = (): Running | undefined => running.getStore();

/** Runs code inside an invocation, which then holds for everything it awaits. */
export const runInvocation = <T>(invocation: Running, work: () => T): T => running.run(invocation, work);

const silent = {
  counter: () => ({ incr: () => undefined, incrBy: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  gauge: () => ({ set: () => undefined }),
};

const siteAri = (cloudId: string): string => `ari:cloud:jira::site/${cloudId}`;

function installationOf({ installationId, cloudId }: Invocation): object {
  const ari = `ari:cloud:ecosystem::installation/${installationId}`;
  return {
    ari: { installationId, toString: () => ari, toJSON: () => ari },
    contexts: [{ cloudId, workspaceId: undefined }],
  };
}

/** The second argument of every handler. */
export function backendRuntimePayload(invocation: Invocation): object {
  return {
    installContext: siteAri(invocation.cloudId),
    principal: invocation.accountId === undefined ? undefined : { accountId: invocation.accountId },
    license: invocation.license,
    installation: installationOf(invocation),
  };
}

function forgeRuntime({ invocation, remainingMs }: Running): object {
  const { appId, appVersion, environmentId, environmentType, invocationId, installationId } = invocation;
  const { functionKey, moduleType, moduleKey, license, scopes, external, traceId, spanId } = invocation;
  return {
    appContext: {
      ...{
        appId,
        appVersion,
        environmentId,
        environmentType,
        invocationId,
        installationId,
        functionKey,
        moduleType,
        moduleKey,
        license,
      },
      installation: installationOf(invocation),
      permissions: { scopes, external },
    },
    contextAri: siteAri(invocation.cloudId),
    aaid: invocation.accountId,
    license,
    externalAuth: [],
    proxy: invocation.proxy,
    tracing: { traceId, spanId },
    realtime: {},
    featureFlags: () => false,
    metrics: silent,
    container: {},
    lambdaContext: { awsRequestId: invocationId, getRemainingTimeInMillis: remainingMs },
  };
}

/** The error class `@forge/api` asks for to recognise failures of the transport. */
class TransportError extends TypeError {}

/** What a `@forge/*` package hands the platform for each request: where it goes, its path and how. */
export type ForgeFetch = (target: unknown, path: string, init?: RequestInit) => Promise<Response>;

/** Puts what the `@forge/*` packages read onto the global object of this process. */
export function installForgeRuntime(forgeFetch: ForgeFetch): void {
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => {
      const current = currentInvocation();
      return current && forgeRuntime(current);
    },
  });
  Object.assign(globalThis, { __forge_fetch__: forgeFetch, __forge_undici_error__: TransportError });
}
