import { sampleForm } from '../ports/store-samples';
import { overStore } from '../ports/store-under-test';
import { claimsOf, nowMs, signToken } from './auth/invocation-tokens';
import { openGateway } from './gateway-under-test';
import { gatewayStores } from './gateway-stores';

const day = 86_400_000;
const form = sampleForm('form');

for (const kind of gatewayStores)
  overStore(
    `${kind.name}: the calls of the app`,
    () => openGateway(kind),
    (gateway) => {
      it('make a tenant known with its first call, and note a sign of life at most once an hour', async () => {
        const under = gateway();
        const of = async () =>
          (await under.store.tenants.silentSince(Number.MAX_SAFE_INTEGER)).map(({ lastSeenAt }) => lastSeenAt);
        const before = await of();
        await under.app('first-call', 'forms.page', { limit: 1 });
        expect(await of()).toHaveLength(before.length + 1);
        under.now = nowMs + 59 * 60_000;
        await under.app('first-call', 'forms.page', { limit: 1 });
        expect(await of()).not.toContain(under.now);
        under.now = nowMs + 60 * 60_000;
        await under.app('first-call', 'forms.page', { limit: 1 });
        expect(await of()).toContain(under.now);
        under.now = nowMs;
      });

      it('take a tenant back by a heartbeat or another installation, not by a call that was under way', async () => {
        const under = gateway();
        const call = async (installation: string, name: string) => {
          const authorization = `Bearer ${await signToken(under.issuer, { claims: claimsOf('back', installation) })}`;
          const response = await under.request(`/v1/${name}`, {
            method: 'POST',
            body: name === 'forms.page' ? '{"limit":1}' : '{}',
            headers: { authorization },
          });
          expect(response.status).toBe(200);
        };
        const marked = async () => (await under.store.tenants.due(nowMs + 91 * day)).length;
        const before = await marked();
        await call('one', 'tenancy.heartbeat');
        await call('one', 'tenancy.uninstalling');
        expect(await marked()).toBe(before + 1);
        await call('one', 'forms.page');
        expect(await marked()).toBe(before + 1);
        await call('one', 'tenancy.heartbeat');
        expect(await marked()).toBe(before);
        await call('one', 'tenancy.uninstalling');
        await call('two', 'forms.page');
        expect(await marked()).toBe(before);
      });

      it('give back everything after 89 days, and nothing after 91', async () => {
        const under = gateway();
        for (const [site, days, found] of [
          ['site-89', 89, 1],
          ['site-91', 91, 0],
        ] as const) {
          under.now = nowMs;
          await under.appValue(site, 'forms.create', { form });
          await under.appValue(site, 'tenancy.uninstalling');
          under.now = nowMs + days * day;
          await under.appValue(site, 'tenancy.heartbeat');
          expect(await under.appValue(site, 'tenancy.usage')).toMatchObject({ forms: found });
        }
        under.now = nowMs;
      });
    },
  );
