import { createHash } from 'node:crypto';
import { base64url, SignJWT } from 'jose';
import { verifyInvocation, type VerifyInvocation } from '../../../gateway/src/auth/verify-invocation';
import { appId, claimsOf, makeKey, nowMs, signToken, startIssuer, type TokenIssuer } from './invocation-tokens';

let issuer: TokenIssuer;
let verify: VerifyInvocation;

beforeEach(async () => {
  issuer = await startIssuer();
  verify = verifyInvocation({ appId, jwksUrl: issuer.jwksUrl, now: () => nowMs, keyCooldown: 0 });
});
afterEach(() => issuer.close());

const refused = { code: 'unauthenticated' };
const { app } = claimsOf();

describe('a good token', () => {
  it('proves the tenant: site and environment, not the installation', async () => {
    const tenant = await verify(await signToken(issuer));
    const text = 'site-1/ari:cloud:ecosystem::environment/app/env-1';
    expect(tenant).toEqual({
      key: createHash('sha256').update(text).digest('base64url').slice(0, 22),
      cloudId: 'site-1',
      environmentId: 'ari:cloud:ecosystem::environment/app/env-1',
      installationId: 'ari:cloud:ecosystem::installation/installation-1',
    });
    const reinstalled = await verify(await signToken(issuer, { claims: claimsOf('site-1', 'installation-2') }));
    expect(reinstalled.key).toBe(tenant.key);
    const elsewhere = await verify(await signToken(issuer, { claims: claimsOf('site-2') }));
    expect(elsewhere.key).not.toBe(tenant.key);
  });

  it('may come from a page, with the same site in its context', async () => {
    const claims = { ...claimsOf(), context: { cloudId: 'site-1', moduleKey: 'forms' }, principal: 'somebody' };
    expect((await verify(await signToken(issuer, { claims }))).cloudId).toBe('site-1');
  });

  it('is checked with keys that are fetched once', async () => {
    for (let count = 0; count < 5; count += 1) await verify(await signToken(issuer));
    expect(issuer.fetches()).toBe(1);
  });
});

describe('time', () => {
  it.each([
    ['expired', { notBefore: -60, expires: -10 }],
    ['not valid yet', { notBefore: 30, expires: 60 }],
  ])('refuses a token that is %s', async (_name, times) => {
    await expect(verify(await signToken(issuer, times))).rejects.toMatchObject(refused);
  });

  it('bears clocks that differ by a few seconds', async () => {
    await expect(verify(await signToken(issuer, { notBefore: 3, expires: 20 }))).resolves.toBeDefined();
    await expect(verify(await signToken(issuer, { notBefore: -60, expires: -3 }))).resolves.toBeDefined();
  });
});

describe('forgery', () => {
  it('refuses another key under a known id', async () => {
    const key = { ...(await makeKey('x')), kid: issuer.current().kid };
    await expect(verify(await signToken(issuer, { key }))).rejects.toMatchObject(refused);
  });

  it('refuses an unknown key', async () => {
    await expect(verify(await signToken(issuer, { key: await makeKey('unknown') }))).rejects.toMatchObject(refused);
  });

  it('refuses claims that were changed after signing', async () => {
    const [head, , signature] = (await signToken(issuer)).split('.');
    const body = base64url.encode(JSON.stringify({ ...claimsOf('site-2'), iss: 'forge/invocation-token', aud: appId }));
    await expect(verify([head, body, signature].join('.'))).rejects.toMatchObject(refused);
  });

  it('refuses a token without a signature', async () => {
    const [, body] = (await signToken(issuer)).split('.');
    const head = base64url.encode(JSON.stringify({ alg: 'none' }));
    await expect(verify(`${head}.${body}.`)).rejects.toMatchObject(refused);
  });

  it('refuses a token signed with the public key as a shared secret', async () => {
    const { jwk, kid } = issuer.current();
    const now = nowMs / 1000;
    const token = await new SignJWT(claimsOf())
      .setProtectedHeader({ alg: 'HS256', kid })
      .setIssuer('forge/invocation-token')
      .setAudience(appId)
      .setIssuedAt(now)
      .setNotBefore(now)
      .setExpirationTime(now + 25)
      .sign(new TextEncoder().encode(jwk.n));
    await expect(verify(token)).rejects.toMatchObject(refused);
  });

  it.each(['', 'x', 'a.b.c', '.', '..', 'e30.e30.e30'])('refuses what is no token: %j', async (token) => {
    await expect(verify(token)).rejects.toMatchObject(refused);
  });
});

describe('claims', () => {
  it('refuses another issuer or another app', async () => {
    await expect(verify(await signToken(issuer, { issuer: 'somebody' }))).rejects.toMatchObject(refused);
    await expect(verify(await signToken(issuer, { audience: `${appId}0` }))).rejects.toMatchObject(refused);
  });

  it.each([
    ['another app inside', { app: { ...app, id: `${appId}0` } }],
    ['no installation', { app: { ...app, installation: undefined } }],
    ['no context', { app: { ...app, installation: { ...app.installation, contexts: [] } } }],
    [
      'a context without a site',
      { app: { ...app, installation: { ...app.installation, contexts: [{ name: 'Jira' }] } } },
    ],
    [
      'contexts of two sites',
      {
        app: {
          ...app,
          installation: { ...app.installation, contexts: [{ cloudId: 'site-1' }, { cloudId: 'site-2' }] },
        },
      },
    ],
    ['a page on another site', { ...claimsOf(), context: { cloudId: 'site-2' } }],
    ['two installations', { app: { ...app, installationId: 'ari:cloud:ecosystem::installation/other' } }],
    ['no environment', { app: { ...app, environment: undefined } }],
    ['no app', {}],
  ])('refuses a token with %s', async (_name, claims) => {
    await expect(verify(await signToken(issuer, { claims }))).rejects.toMatchObject(refused);
  });

  it.each(['exp', 'nbf', 'iat'])('refuses a token without %s', async (claim) => {
    const { key, kid } = issuer.current();
    const now = nowMs / 1000;
    const all = { iss: 'forge/invocation-token', aud: appId, iat: now, nbf: now, exp: now + 25 };
    const claims = Object.fromEntries(Object.entries({ ...claimsOf(), ...all }).filter(([name]) => name !== claim));
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
    await expect(verify(token)).rejects.toMatchObject(refused);
  });
});

describe('keys', () => {
  it('follow a rotation', async () => {
    await verify(await signToken(issuer));
    const old = issuer.current();
    await issuer.rotate();
    await expect(verify(await signToken(issuer))).resolves.toBeDefined();
    await expect(verify(await signToken(issuer, { key: old }))).rejects.toMatchObject(refused);
  });

  it('are not fetched for every unknown key id while they cool down', async () => {
    const patient = verifyInvocation({ appId, jwksUrl: issuer.jwksUrl, now: () => nowMs });
    const unknown = await signToken(issuer, { key: await makeKey('unknown') });
    for (let count = 0; count < 5; count += 1) await expect(patient(unknown)).rejects.toMatchObject(refused);
    expect(issuer.fetches()).toBe(1);
  });

  it('that cannot be fetched are our trouble, not the token’s', async () => {
    issuer.stopServing();
    await expect(verify(await signToken(issuer))).rejects.toMatchObject({ code: 'gateway-unavailable' });
    const token = await signToken(issuer);
    const nowhere = verifyInvocation({ appId, jwksUrl: 'http://127.0.0.1:1/jwks.json', now: () => nowMs });
    await expect(nowhere(token)).rejects.toMatchObject({ code: 'gateway-unavailable' });
  });
});
