import { storeContract } from '../../src/contract/store';
import { at, idOf, sampleVersion } from '../ports/samples';
import { receiptOf, sampleFile, sampleForm, sampleLink, sampleShared } from '../ports/store-samples';
import { overStore } from '../ports/store-under-test';
import { appId, signToken } from './auth/invocation-tokens';
import { codeOf, openGateway } from './gateway-under-test';
import { gatewayStores } from './gateway-stores';

const form = sampleForm('form');
const formId = form.id;
const shared = sampleShared('sub', formId, { move: {} });
const having = (part: object): unknown => expect.objectContaining(part);
const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const submissionId = shared.submission.id;
const waiting = sampleFile('waiting', { submissionId });
const kept = sampleFile('kept', { submissionId });

for (const kind of gatewayStores)
  overStore(
    `${kind.name}: the store's calls`,
    () => openGateway(kind),
    (gateway) => {
      it('are served, each with what the contract says', async () => {
        const linkId = idOf('link');
        const published = { ...form, revision: 2, latestVersion: 1 };
        const calls: readonly (readonly [keyof typeof storeContract, unknown, unknown])[] = [
          ['tenancy.heartbeat', { wakeUrl: 'https://wake.example/x' }, {}],
          ['forms.create', { form }, {}],
          ['forms.get', { formId }, { form }],
          ['forms.update', { form: { ...form, revision: 2 }, expected: 7 }, { outcome: 'conflict' }],
          ['forms.publish', { form: published, expected: 1, version: sampleVersion(formId) }, { outcome: 'written' }],
          ['forms.version', { formId, number: 1 }, { version: sampleVersion(formId) }],
          ['forms.versions', { formId }, { versions: [{ number: 1, publishedBy: 'maker', publishedAt: at }] }],
          ['forms.page', { limit: 5 }, { items: [having({ id: formId, latestVersion: 1 })] }],
          ['shared-links.create', { link: sampleLink('link', formId) }, {}],
          ['shared-links.get', { linkId }, { link: sampleLink('link', formId) }],
          ['shared-links.of-form', { formId }, { links: [sampleLink('link', formId)] }],
          ['shared-links.revoke', { linkId, at: at + 1 }, { link: sampleLink('link', formId, { revokedAt: at + 1 }) }],
          [
            'shared-links.address',
            { linkId },
            { address: like(/^https:\/\/forms\.example\.com\/s\/[\w-]{22}\/link-/) },
          ],
          ['shared-files.add', { file: waiting }, { outcome: 'added' }],
          ['shared-files.add', { file: kept }, { outcome: 'added' }],
          ['shared-files.get', { submissionId, fileId: kept.id }, { file: kept }],
          ['shared-files.remove', { submissionId, fileId: waiting.id }, {}],
          ['shared-files.keep-only', { submissionId, fileIds: [kept.id] }, {}],
          ['shared-files.of-submission', { submissionId }, { files: [having({ id: kept.id })] }],
          ['shared-submissions.add', { shared }, { outcome: 'added' }],
          ['shared-submissions.get', { submissionId }, { shared }],
          ['shared-submissions.page', { formId, limit: 5 }, { items: [shared] }],
          [
            'shared-submissions.claim',
            { now: at, leaseUntil: at + 1, limit: 5 },
            { claimed: [having({ submission: shared.submission })] },
          ],
          ['shared-submissions.settle', { receipt: receiptOf(shared) }, { outcome: 'settled' }],
          ['shared-submissions.receipt', { submissionId }, { receipt: receiptOf(shared) }],
          ['tenancy.usage', {}, { forms: 1, versions: 1, sharedLinks: 1, submissions: 0, receipts: 1, files: 0 }],
          ['shared-submissions.remove', { submissionId }, { removed: true }],
          ['forms.delete', { formId }, { submissions: 0 }],
          ['tenancy.uninstalling', {}, {}],
        ];
        for (const [name, input, value] of calls)
          expect([name, await gateway().app('served', name, input)]).toEqual([
            name,
            { status: 200, result: { ok: true, value } },
          ]);
        expect(new Set(calls.map(([name]) => name))).toEqual(new Set(Object.keys(storeContract)));
      });

      it('need a token that is good', async () => {
        const { request, issuer } = gateway();
        const body = JSON.stringify({ limit: 5 });
        const expired = await signToken(issuer, { notBefore: -90, expires: -60 });
        const other = await signToken(issuer, { audience: `${appId}0` });
        const headers = ['', 'Basic abc', 'Bearer x', `Bearer ${expired}`, `Bearer ${other}`];
        for (const each of headers) {
          const response = await request('/v1/forms.page', { method: 'POST', body, headers: { authorization: each } });
          expect(response.status).toBe(401);
          expect(await response.json()).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
        }
      });

      it('see the tenant of the token, whatever the body says', async () => {
        await gateway().appValue('site-a', 'forms.create', { form: sampleForm('secret') });
        const foreign = await gateway().app('site-b', 'forms.get', { formId: idOf('secret') });
        expect(foreign.result).toEqual({ ok: true, value: {} });
        for (const extra of [{ tenant: 'site-a' }, { cloudId: 'site-a' }, { key: 'site-a' }])
          expect(codeOf(await gateway().app('site-b', 'forms.get', { formId: idOf('secret'), ...extra }))).toBe(
            'input-invalid',
          );
        expect(await gateway().app('site-b', 'forms.delete', { formId: idOf('secret') })).toMatchObject({
          status: 200,
        });
        expect(await gateway().appValue('site-a', 'forms.get', { formId: idOf('secret') })).toHaveProperty('form.name');
      });

      it('take values as values: no operator reaches a query', async () => {
        await gateway().appValue('operators', 'forms.create', { form: sampleForm('one') });
        for (const formId of [{ $ne: null }, { $gt: '' }, ['x'], { $where: 'true' }, '$id', null, 1])
          expect(codeOf(await gateway().app('operators', 'forms.get', { formId }))).toBe('input-invalid');
        for (const before of [{ $gt: '' }, { $regex: '.' }])
          expect(codeOf(await gateway().app('operators', 'forms.page', { before, limit: 5 }))).toBe('input-invalid');
        const before = async (place: string) =>
          gateway().appValue('operators', 'forms.page', { before: place, limit: 5 });
        expect(await before('$gt')).toEqual({ items: [] });
        expect(await before('{"$gt":""}')).toMatchObject({ items: [{ id: idOf('one') }] });
      });

      it('say what is wrong with a definition', async () => {
        const fields = [{ key: 'a', type: 'no-such-type', label: 'A', required: false, settings: {} }];
        const broken = { ...sampleForm('broken'), draftVersion: { schema: 1, fields } };
        expect(codeOf(await gateway().app('definitions', 'forms.create', { form: broken }))).toBe('definition-invalid');
        const twice = { ...form.draftVersion, fields: [...form.draftVersion.fields, ...form.draftVersion.fields] };
        const answer = await gateway().app('definitions', 'forms.create', {
          form: { ...sampleForm('twice'), draftVersion: twice },
        });
        expect(answer.result).toMatchObject({
          error: { details: { reasons: ['Two questions have the key reason.'] } },
        });
      });

      it('refuse an unknown name, and what is not JSON, is too deep or too large', async () => {
        const { request, issuer, app } = gateway();
        expect(await app('bad', 'forms.drop', {})).toMatchObject({
          status: 404,
          result: { error: { code: 'unknown-procedure' } },
        });
        expect(await app('bad', 'toString', {})).toMatchObject({ status: 404 });
        const headers = { authorization: `Bearer ${await signToken(issuer)}` };
        const post = async (body: string) => {
          const response = await request('/v1/forms.page', { method: 'POST', body, headers });
          const answer: unknown = await response.json();
          return [response.status, answer] as const;
        };
        const code = (name: string) => having({ error: having({ code: name }) });
        expect(await post('{"limit":')).toEqual([200, code('input-invalid')]);
        expect(await post(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toEqual([200, code('input-invalid')]);
        expect(await post(`{"limit":5,"before":"${'x'.repeat(520 * 1024)}"}`)).toEqual([
          413,
          code('answers-too-large'),
        ]);
        expect(
          codeOf(
            await app('bad', 'shared-submissions.add', {
              shared: sampleShared('big', formId, { answers: { a: 'x'.repeat(300_000) } }),
            }),
          ),
        ).toBe('answers-too-large');
      });

      it('pass on what the store refuses', async () => {
        const answer = await gateway().app('gone', 'shared-submissions.add', {
          shared: sampleShared('x', idOf('gone')),
        });
        expect(answer).toEqual({ status: 200, result: { ok: false, error: { code: 'form-gone', details: {} } } });
      });
    },
  );
