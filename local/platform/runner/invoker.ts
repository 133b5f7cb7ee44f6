import { randomBytes, randomUUID } from 'node:crypto';
import type { Core } from '../core';
import { findFunction } from '../manifest/find-module';
import { scopesOf } from '../manifest/permissions';
import type { Invocation } from '../runtime/invocation';
import type { ResultMessage } from '../runtime/process-message';
import type { FunctionPool } from './function-pool';
import { timeLimitSeconds } from './time-limit';

/** A function to run and what for. */
export interface FunctionCall {
  readonly functionKey: string;
  readonly payload: unknown;
  readonly moduleKey: string;
  readonly moduleType: string;
  readonly accountId?: string | undefined;
}

/** Runs functions and knows which invocation a proxy request belongs to. */
export interface Invoker {
  invoke(call: FunctionCall): Promise<ResultMessage>;
  byToken(token: string): Invocation | undefined;
}

function describe(core: Core, call: FunctionCall, installationId: string): Invocation {
  const { appId, site, manifest } = core;
  const { functionKey, moduleKey, moduleType, accountId } = call;
  return {
    ...{ appId, appVersion: '1.0.0', environmentId: site.environmentId, environmentType: 'DEVELOPMENT' },
    ...{ functionKey, moduleKey, moduleType, accountId, installationId, cloudId: site.cloudId },
    invocationId: randomUUID(),
    license: manifest.app.licensing?.enabled ? { active: true, isActive: true, type: 'commercial' } : undefined,
    scopes: [...scopesOf(manifest)],
    external: { ...manifest.permissions?.external },
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    proxy: { url: `${core.url()}/proxy`, token: randomUUID() },
  };
}

/** Makes an invoker over the app's processes. */
export function createInvoker(core: Core, pool: FunctionPool): Invoker {
  const active = new Map<string, Invocation>();
  return {
    byToken: (token) => active.get(token),
    invoke: async (call) => {
      const installation = core.installations.current();
      if (!installation) throw new Error('The app is not installed on this site.');
      const definition = findFunction(core.manifest, call.functionKey);
      const invocation = describe(core, call, installation.id);
      const { token } = invocation.proxy;
      core.trace.add({ kind: 'invoke', method: call.moduleType, path: `${call.moduleKey}/${call.functionKey}` });
      active.set(token, invocation);
      try {
        const limitSeconds = timeLimitSeconds(definition, call.moduleType);
        return await pool.run({ definition, invocation, payload: call.payload, limitSeconds });
      } finally {
        // What a function leaves running after its answer has no invocation any more.
        active.delete(token);
      }
    },
  };
}
