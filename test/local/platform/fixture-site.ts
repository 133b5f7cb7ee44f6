import type { Platform } from '../../../local/platform/platform';
import { builtFixture, startNeighbour, startPlatform, type Neighbour } from './platform-under-test';

/** The fixture app installed on a platform, with a Jira and a gateway beside it. */
export interface FixtureSite {
  readonly buildDir: string;
  readonly jira: Neighbour;
  readonly gateway: Neighbour;
  readonly lines: string[];
  readonly platform: Platform;
  /** Resolves when a line with this text is logged. */
  logged(text: string): Promise<void>;
  call(functionKey: string, payload?: unknown, accountId?: string): Promise<unknown>;
  stored(key: string): unknown;
  close(): Promise<void>;
}

function jiraAnswer({ path, headers }: { path: string; headers: Headers }): Response {
  if (path === '/rest/api/3/permissions/check') {
    return Response.json({ projectPermissions: [{ permission: 'EDIT_ISSUES', issues: [7] }] });
  }
  if (path === '/app/report-accounts') return Response.json({ accounts: [{ accountId: 'ann', status: 'closed' }] });
  return Response.json({ principal: headers.get('x-local-principal'), scopes: headers.get('x-local-scopes'), path });
}

function gatewayAnswer({ path, body }: { path: string; body: string }): Response {
  if (path.endsWith('/moved')) return new Response('', { status: 302, headers: { location: '/' } });
  return Response.json({ path, body });
}

/** Reads a plain key of an installation. */
export function storedIn(
  platform: Platform,
  key: string,
  installation = platform.installation().installationId,
): unknown {
  const { body } = platform.kvsOf(installation ?? '').handle('/api/v1/get', { key });
  return typeof body === 'object' && body !== null ? Reflect.get(body, 'value') : undefined;
}

/** Calls the fixture app's resolver. */
export function callOn(platform: Platform): FixtureSite['call'] {
  return (functionKey, payload = {}, accountId) =>
    platform.invokeResolver({
      moduleKey: 'panel',
      functionKey,
      payload,
      context: { extension: { issue: { id: '7' } } },
      ...(accountId !== undefined && { accountId }),
    });
}

/** Builds, starts and installs the fixture app. */
export async function startFixtureSite(stateFile?: string): Promise<FixtureSite> {
  const { buildDir, remove } = await builtFixture();
  const [jira, gateway] = await Promise.all([startNeighbour(jiraAnswer), startNeighbour(gatewayAnswer)]);
  const lines: string[] = [];
  const listeners = new Set<(line: string) => void>();
  const log = (line: string): void => {
    lines.push(line);
    for (const listener of listeners) listener(line);
  };
  const platform = await startPlatform({
    buildDir,
    jira: jira.url,
    gateway: gateway.url,
    log,
    ...(stateFile !== undefined && { stateFile }),
  });
  await platform.install();
  return {
    ...{ buildDir, jira, gateway, lines, platform },
    call: callOn(platform),
    stored: (key) => storedIn(platform, key),
    logged: (text) =>
      new Promise((resolve) => {
        listeners.add((line) => {
          if (line.includes(text)) resolve();
        });
      }),
    close: async () => {
      await platform.close();
      await Promise.all([jira.close(), gateway.close()]);
      remove();
    },
  };
}
