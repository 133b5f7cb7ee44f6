import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Invocation } from '../runtime/invocation';
import type { SigningKeys } from './signing-keys';

const lifetimeSeconds = 25;

/**
 * Signs a Forge invocation token (FIT) for a request from a function to a remote.
 * Guess: ids are written as ARIs, and a request from a function carries no `principal` and no `context`.
 */
export async function signInvocationToken(keys: SigningKeys, invocation: Invocation, nowMs: number): Promise<string> {
  const { appId, appVersion, cloudId, environmentId, environmentType, installationId, license, moduleKey, moduleType } =
    invocation;
  const { kid, key } = await keys.current();
  const now = Math.floor(nowMs / 1000);
  const installation = `ari:cloud:ecosystem::installation/${installationId}`;
  const app = `ari:cloud:ecosystem::app/${appId}`;
  const apiBaseUrl = `https://api.atlassian.com/ex/jira/${cloudId}`;
  const claims = {
    app: {
      id: app,
      appVersion,
      installationId: installation,
      installation: { id: installation, contexts: [{ name: 'Jira', apiBaseUrl, cloudId }] },
      apiBaseUrl,
      environment: { type: environmentType, id: `ari:cloud:ecosystem::environment/${appId}/${environmentId}` },
      module: { type: moduleType, key: moduleKey },
      ...(license && { license: { isActive: license.isActive } }),
    },
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
    .setIssuer('forge/invocation-token')
    .setAudience(app)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + lifetimeSeconds)
    .setJti(randomUUID())
    .sign(key);
}
