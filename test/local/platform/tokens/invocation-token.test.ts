import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify, type JWTVerifyResult } from 'jose';
import { startFixtureSite, type FixtureSite } from '../fixture-site';
import type { Received } from '../platform-under-test';

jest.setTimeout(60_000);
const audience = 'ari:cloud:ecosystem::app/11111111-1111-4111-8111-111111111111';
let site: FixtureSite;
beforeAll(async () => {
  site = await startFixtureSite();
});
afterAll(() => site.close());

async function sent(): Promise<{ last: Received | undefined; token: string }> {
  await site.call('remote', {}, 'ann');
  const last = site.gateway.received.at(-1);
  return { last, token: (last?.headers.get('authorization') ?? '').replace('Bearer ', '') };
}

function verified(token: string): Promise<JWTVerifyResult> {
  const keys = createRemoteJWKSet(new URL(`${site.platform.url}/.well-known/jwks.json`));
  const currentDate = new Date(site.platform.clock.now());
  return jwtVerify(token, keys, { issuer: 'forge/invocation-token', audience, algorithms: ['RS256'], currentDate });
}

it('proves app, installation and environment to the remote', async () => {
  const { last, token } = await sent();
  expect(last).toMatchObject({ path: '/base/v1/echo?a=b', body: 'hello', method: 'POST' });
  const { payload } = await verified(token);
  expect(payload).toMatchObject({
    app: {
      id: audience,
      appVersion: '1.0.0',
      installationId: `ari:cloud:ecosystem::installation/${site.platform.installation().installationId ?? ''}`,
      installation: { contexts: [{ cloudId: 'cloud-1' }] },
      environment: {
        type: 'DEVELOPMENT',
        id: 'ari:cloud:ecosystem::environment/11111111-1111-4111-8111-111111111111/environment-1',
      },
      module: { type: 'jira:issuePanel', key: 'panel' },
      license: { isActive: true },
    },
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(25);
  expect(payload.nbf).toBe(payload.iat);
});

it('has a new id each time, and is still good after the key was rotated, with which the next one is signed', async () => {
  const before = await sent();
  await site.platform.rotateSigningKey();
  const after = await sent();
  expect(decodeProtectedHeader(after.token).kid).not.toBe(decodeProtectedHeader(before.token).kid);
  const [old, fresh] = await Promise.all([verified(before.token), verified(after.token)]);
  expect(old.payload.jti).not.toBe(fresh.payload.jti);
});

it('follows the clock one can move', async () => {
  await site.platform.clock.move(10);
  const { payload } = await verified((await sent()).token);
  expect(Math.abs((payload.iat ?? 0) * 1000 - Date.now() - 10 * 86_400_000)).toBeLessThan(60_000);
});

it('shows nothing private in the published keys', async () => {
  const published: unknown = await (await fetch(`${site.platform.url}/.well-known/jwks.json`)).json();
  expect(JSON.stringify(published)).not.toMatch(/"(d|p|q|dp|dq|qi)":/);
});
