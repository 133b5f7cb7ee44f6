import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readManifest } from '../../local/build/read-manifest';
import { createJira } from '../../local/jira/jira';
import { installForgeGlobals, type AnswerRequest } from '../../local/platform/in-process';
import { createKvs } from '../../local/platform/kvs/kvs';
import { seed, seedPeople } from '../../local/site/seed';
import { nodeIds } from '../../src/adapters/forge/ids';
import { gatewayPorts } from '../../src/adapters/gateway/gateway-ports';
import { jiraAttachments } from '../../src/adapters/jira/jira-attachments';
import { jiraIssues } from '../../src/adapters/jira/jira-issues';
import { jiraPeople } from '../../src/adapters/jira/jira-people';
import { kvsPorts } from '../../src/adapters/kvs/kvs-ports';
import type { AppPorts } from '../../src/app/app-ports';
import { serve } from '../../src/app/serve';
import { appContracts } from '../../src/contract/app';
import { clientOf } from '../../src/contract/kernel/client';
import { declaredEntities } from '../adapters/kvs/forge-under-test';
import { nowMs, signToken, claimsOf } from '../gateway/auth/invocation-tokens';
import type { StoreKind } from '../gateway/gateway-stores';
import { openGateway, type GatewayUnderTest } from '../gateway/gateway-under-test';
import { installCrashes } from './crash';

const scopes = 'read:jira-work write:jira-work read:jira-user';
const unlimited = { perLink: { burst: 1e9, perSecond: 1e9 }, perAddress: { burst: 1e9, perSecond: 1e9 } };

/** How far Jira's search is behind, in ms. */
export const jiraSearchLag = 60_000;

function openJira(now: () => number) {
  const jira = createJira({
    stateFile: ':memory:',
    manifest: readManifest(path.join(__dirname, '../..'), { GATEWAY_URL: 'https://gateway.example' }),
    baseUrl: 'http://jira.test',
    now,
    searchLag: jiraSearchLag,
    onEvent: () => undefined,
    log: () => undefined,
  });
  seed(jira.site);
  const answer: AnswerRequest = async (requestPath, init, { accountId = 'app' }) => {
    const headers = new Headers(init.headers);
    headers.set('x-local-principal', accountId);
    headers.set('x-local-scopes', scopes);
    return jira.app.request(`http://jira.test${requestPath}`, { ...init, headers });
  };
  return { jira, answer };
}

async function remoteOf(gateway: GatewayUnderTest): Promise<AnswerRequest> {
  // The gateway fetches the platform's keys now, while `fetch` is still the process's own and not the app's.
  await gateway.appValue('site-1', 'tenancy.heartbeat');
  const token = await signToken(gateway.issuer, { claims: claimsOf('site-1'), expires: 3_600 });
  return (requestPath, init) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    return gateway.request(requestPath, { ...init, headers });
  };
}

/**
 * The app in one process with nothing left out: genuine Forge packages over the local platform's storage, the local Jira
 * with its permissions, and the gateway over the given store. Its clock moves by hand; every request can be cut off.
 */
export async function openWholeApp(kind: StoreKind) {
  const gateway = await openGateway(kind, { limits: unlimited });
  gateway.now = nowMs;
  const clock = () => gateway.now;
  const { jira, answer } = openJira(clock);
  const kvs = createKvs({
    entities: declaredEntities,
    database: new DatabaseSync(':memory:'),
    partition: 'p',
    now: clock,
  });
  const forge = installForgeGlobals({ kvs, jira: answer, remote: await remoteOf(gateway) });
  installCrashes(forge);
  const noWait = () => Promise.resolve();
  const ports: AppPorts = {
    ...{
      clock,
      ids: nodeIds,
      ...gatewayPorts(noWait),
      ...kvsPorts(noWait),
      issues: jiraIssues(noWait),
      people: jiraPeople(noWait),
      attachments: jiraAttachments(noWait),
    },
    wakeAddress: async () => 'https://wake.example',
  };
  const surfaces = serve(ports, {
    onUnknownError: (error) => {
      throw error;
    },
  });
  const asMaker = <T>(work: () => Promise<T>) => forge.runAs({ accountId: seedPeople.maker, cloudId: 'site-1' }, work);
  const call = (surface: 'panel' | 'forms') => (name: string, input: unknown) =>
    asMaker(() => surfaces[surface](name, input, { accountId: seedPeople.maker }));
  return {
    ...{ ports, gateway, jira, kvs, forge, asMaker },
    asApp: <T>(work: () => Promise<T>) => forge.runAs({ cloudId: 'site-1' }, work),
    forms: clientOf(appContracts.forms, call('forms')),
    panel: clientOf(appContracts.panel, call('panel')),
    close: async () => {
      forge.restore();
      jira.close();
      await gateway.close();
    },
  };
}

/** The app in one process. */
export type WholeApp = Awaited<ReturnType<typeof openWholeApp>>;
