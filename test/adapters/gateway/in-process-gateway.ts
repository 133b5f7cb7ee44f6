import { DatabaseSync } from 'node:sqlite';
import { storeRoutes } from '../../../gateway/src/store-api/store-routes';
import { installForgeGlobals, type InProcessForge } from '../../../local/platform/in-process';
import { createKvs } from '../../../local/platform/kvs/kvs';
import { currentInvocation } from '../../../local/platform/runtime/forge-runtime';
import { gatewayPorts, type GatewayPorts } from '../../../src/adapters/gateway/gateway-ports';
import { at } from '../../ports/samples';
import type { StoreUnderTest } from '../../ports/store-under-test';
import { openMemoryStore, tenantBy } from '../memory/memory-store';

/** The genuine client over the gateway's own routes, whose tokens are just a tenant's key. */
export interface InProcessGateway extends StoreUnderTest {
  readonly forge: InProcessForge;
  readonly pauses: number[];
  /** The ports of one tenant, called as an invocation on its site. */
  forTenant(key: string): GatewayPorts;
  /** Lets something else answer instead of the gateway. */
  answerInstead(instead: (path: string) => Response | undefined): void;
}

/** The same object, each of its methods called as an invocation. */
function asInvoked<P extends object>(port: P, invoke: <T>(work: () => T) => T): P {
  return new Proxy(port, {
    get: (target, name): unknown => {
      const method: unknown = Reflect.get(target, name);
      return typeof method === 'function'
        ? (...args: unknown[]): unknown => invoke((): unknown => Reflect.apply(method, target, args))
        : method;
    },
  });
}

/** Opens an empty gateway. */
export function openInProcessGateway(): InProcessGateway {
  const store = openMemoryStore();
  const routes = storeRoutes({
    store,
    now: () => at,
    publicUrl: 'https://forms.example.com',
    verify: async (token) => tenantBy(token),
    onUnknownError: () => 'log-id',
  });
  let instead: (path: string) => Response | undefined = () => undefined;
  const forge = installForgeGlobals({
    kvs: createKvs({ entities: [], database: new DatabaseSync(':memory:'), partition: 'p', now: () => at }),
    remote: async (path, init) => {
      const headers = new Headers(init.headers);
      headers.set('authorization', `Bearer ${currentInvocation()?.invocation.cloudId ?? ''}`);
      return instead(path) ?? routes.request(path.replace('/v1', ''), { ...init, headers });
    },
  });
  const pauses: number[] = [];
  const ports = gatewayPorts(async (milliseconds) => {
    pauses.push(milliseconds);
  });
  return {
    forge,
    pauses,
    forTenant: (key) => {
      const invoke = <T>(work: () => T): T => forge.runAs({ cloudId: key }, work);
      return {
        forms: asInvoked(ports.forms, invoke),
        sharedLinks: asInvoked(ports.sharedLinks, invoke),
        linkAddresses: asInvoked(ports.linkAddresses, invoke),
        sharedSubmissions: asInvoked(ports.sharedSubmissions, invoke),
        sharedFiles: asInvoked(ports.sharedFiles, invoke),
        tenancy: asInvoked(ports.tenancy, invoke),
      };
    },
    answerInstead: (next) => {
      instead = next;
    },
    close: async () => {
      forge.restore();
    },
  };
}
