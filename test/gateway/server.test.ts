import { overStore } from '../ports/store-under-test';
import { nowMs } from './auth/invocation-tokens';
import { openGateway } from './gateway-under-test';
import { gatewayStores, type StoreKind } from './gateway-stores';
import { conditionalForm, shareForm } from './shared-form';

const day = 86_400_000;
const address = `/s/${'t'.repeat(22)}/${'l'.repeat(22)}`;
const having = (part: object): unknown => expect.objectContaining(part);
const embedded = (): StoreKind => {
  const [first] = gatewayStores;
  if (!first) throw new Error('no store');
  return first;
};

overStore(
  'the gateway',
  () => openGateway(embedded()),
  (gateway) => {
    it('says that it lives and whether its store answers', async () => {
      expect((await gateway().request('/healthz')).status).toBe(200);
      expect((await gateway().request('/readyz')).status).toBe(200);
      const broken = await openGateway({
        open: async () => ({ ...(await embedded().open()), ready: () => Promise.reject(new Error('down')) }),
      });
      expect((await broken.request('/healthz')).status).toBe(200);
      expect((await broken.request('/readyz')).status).toBe(503);
      await broken.close();
    });

    it('serves the share page under every share address, never stored, never framed', async () => {
      const response = await gateway().request(address);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<title>Form</title>');
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('strict-transport-security')).toContain('max-age');
      const policy = response.headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*/);
    });

    it('serves its files, for ever where their name holds a hash', async () => {
      const script = await gateway().request('/share/assets/main.js');
      expect([script.headers.get('content-type'), script.headers.get('cache-control')]).toEqual([
        'text/javascript; charset=utf-8',
        'no-cache',
      ]);
      const style = await gateway().request('/share/assets/main-ABCD1234.css');
      expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(style.headers.get('x-content-type-options')).toBe('nosniff');
    });

    it.each([
      '/share/assets/secret.txt',
      '/share/assets/index.html',
      '/share/assets/..%2f..%2fpackage.json',
      '/share/assets/%2e%2e/main.js',
      '/share/assets/.js',
      '/share/assets/missing.js',
      '/s/short/link',
      `${address}/more`,
      '/',
      '/v1/forms.page',
      '/.env',
    ])('has nothing at GET %s', async (path) => {
      expect((await gateway().request(path)).status).toBe(404);
    });

    it('keeps the operator’s calls to the operator', async () => {
      const { request, operatorToken } = gateway();
      const post = (path: string, headers = {}) => request(path, { method: 'POST', headers });
      for (const authorization of ['', 'Bearer wrong', `Bearer ${operatorToken}x`, `Basic ${operatorToken}`])
        for (const path of ['/operator/v1/purge', '/operator/v1/proofs'])
          expect((await post(path, { authorization })).status).toBe(401);
      const unset = await openGateway(embedded(), { operatorToken: undefined });
      expect(
        (await unset.request('/operator/v1/purge', { method: 'POST', headers: { authorization: 'Bearer undefined' } }))
          .status,
      ).toBe(404);
      await unset.close();
    });

    it('purges on the operator’s call, and shows what is left: a proof', async () => {
      const under = gateway();
      const { tenant, submission } = await shareForm(under, 'purged');
      await under.share('share.submit', submission({ kind: 'idea' }));
      await under.appValue('purged', 'tenancy.uninstalling');
      under.now = nowMs + 90 * day;
      const headers = { authorization: `Bearer ${under.operatorToken}` };
      const purge = await under.request('/operator/v1/purge', { method: 'POST', headers });
      expect(await purge.json()).toEqual({ ok: true, value: { presumedUninstalled: 0, purged: 1, failed: 0 } });
      const proofs = await under.request('/operator/v1/proofs', { method: 'POST', headers });
      const deleted = { forms: 1, versions: 1, sharedLinks: 1, submissions: 1, receipts: 0, files: 0 };
      expect(await proofs.json()).toEqual({
        ok: true,
        value: { proofs: [{ tenant, uninstalledAt: nowMs, purgedAt: under.now, deleted }] },
      });
      expect(await under.store.dump()).not.toContain(tenant);
      under.now = nowMs;
    });
  },
);

overStore(
  'an error nobody foresaw',
  () => openGateway(embedded()),
  (gateway) => {
    it('is answered with an id under which the log has it, and nothing of its message', async () => {
      const failing = await openGateway({
        open: async () => ({
          ...(await embedded().open()),
          usage: () => Promise.reject(new TypeError('marker-in-message')),
        }),
      });
      const { status, result } = await failing.app('site', 'tenancy.usage');
      expect(status).toBe(500);
      const logId = result.ok ? undefined : result.error.details.logId;
      expect(logId).toMatch(/^[\w-]{22}$/);
      const logged = failing.log.map((line): unknown => JSON.parse(line));
      expect(logged).toContainEqual(
        expect.objectContaining({
          event: 'error',
          id: logId,
          call: 'tenancy.usage',
          error: having({ name: 'TypeError' }),
        }),
      );
      expect(failing.log.join('')).not.toContain('marker-in-message');
      expect(JSON.stringify(result)).not.toContain('marker-in-message');
      await failing.close();
      expect(gateway().log).toEqual([]);
    });
  },
);

for (const kind of gatewayStores)
  overStore(
    `${kind.name}: the log`,
    () => openGateway(kind),
    (gateway) => {
      it('never holds an answer, a name, an id, an address or a token', async () => {
        const under = gateway();
        const { tenant, linkId, submission } = await shareForm(under, 'marker-site', { createdBy: 'marker-person' });
        await under.appValue('marker-site', 'tenancy.heartbeat', { wakeUrl: 'https://marker-wake.example/' });
        await under.share('share.submit', submission({ kind: 'bug', steps: 'marker-answer' }));
        await under.share('share.submit', submission({ kind: 'marker-wrong', 'marker-key': 'marker-value' }));
        await under.request(`${address}?marker-query=1`);
        await under.request('/marker-path/x', { method: 'POST', body: 'marker-body' });
        await under.request('/share/v1/share.open', { method: 'POST', body: '{"marker-json"' });
        await under.request('/v1/marker-name', {
          method: 'POST',
          body: '{}',
          headers: { authorization: 'Bearer marker-token' },
        });
        await under.request('/operator/v1/proofs', {
          method: 'POST',
          headers: { authorization: `Bearer ${under.operatorToken}` },
        });
        await under.app('marker-site', 'forms.create', {
          form: { ...conditionalForm, name: 'marker-form', extra: 'marker-extra' },
        });
        const text = under.log.join('');
        for (const marker of ['marker', tenant, linkId, under.operatorToken, '10.0.0.1', 'eyJ'])
          expect(text).not.toContain(marker);
        const lines = under.log.map((line): unknown => JSON.parse(line));
        expect(lines).toContainEqual(
          expect.objectContaining({ event: 'request', method: 'POST', route: '/share/v1/:name', status: 200 }),
        );
        expect(lines.length).toBeGreaterThan(12);
      });
    },
  );
