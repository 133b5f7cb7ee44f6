import { createHash } from 'node:crypto';
import * as z from 'zod';
import { definitionOf } from '../domain/answers/form-in-words';
import { idOf } from '../ports/samples';
import { overStore } from '../ports/store-under-test';
import { nowMs } from './auth/invocation-tokens';
import { codeOf, openGateway } from './gateway-under-test';
import { gatewayStores } from './gateway-stores';
import { conditionalForm, shareForm, versionOf } from './shared-form';

/** A form that tells the day it is filled on. */
const dated = definitionOf({ key: 'day', type: 'calculated', settings: { expression: 'today()' } });
const Page = z.object({
  items: z.array(z.object({ submission: z.object({ answers: z.record(z.string(), z.unknown()) }) })),
});

const createsIssue = { projectId: '10', issueTypeId: '3', summary: 'From a form' };

for (const kind of gatewayStores)
  overStore(
    `${kind.name}: the share page's calls`,
    () => openGateway(kind),
    (gateway) => {
      const submissions = async (site: string) =>
        gateway().appValue(site, 'shared-submissions.page', { formId: conditionalForm.id, limit: 10 });

      it('open the form as it is published now', async () => {
        const { tenant, linkId, version } = await shareForm(gateway(), 'open');
        const { number, hash, name, definition } = version;
        const answer = await gateway().share('share.open', { tenant, linkId });
        expect(answer).toEqual({ status: 200, result: { ok: true, value: { number, hash, name, definition } } });
      });

      it('take answers, drop the hidden ones, and keep them with the tenant', async () => {
        const { linkId, version, submission } = await shareForm(gateway(), 'submit');
        const answer = await gateway().share(
          'share.submit',
          submission({ kind: 'idea', steps: 'typed before, then hidden' }),
        );
        const id = createHash('sha256')
          .update(`${linkId}/${idOf('attempt')}`)
          .digest('base64url')
          .slice(0, 22);
        expect(answer).toEqual({ status: 200, result: { ok: true, value: { submissionId: id } } });
        expect(await submissions('submit')).toEqual({
          items: [
            {
              submission: {
                id,
                formId: conditionalForm.id,
                versionNumber: 1,
                versionHash: version.hash,
                place: { kind: 'shared-link', linkId },
                submittedAt: nowMs,
                attempt: idOf('attempt'),
                answers: { kind: 'idea' },
              },
            },
          ],
        });
        expect(gateway().wakes).toEqual([]);
      });

      it('take one attempt once, also when the form has changed since', async () => {
        const { submission, version } = await shareForm(gateway(), 'twice');
        const input = submission({ kind: 'idea' });
        const [one, two] = await Promise.all([
          gateway().share('share.submit', input),
          gateway().share('share.submit', input),
        ]);
        expect(one).toEqual(two);
        const changed = { ...conditionalForm, name: 'Renamed', revision: 3, latestVersion: 2 };
        await gateway().appValue('twice', 'forms.publish', {
          form: changed,
          expected: 2,
          version: versionOf(changed, 2),
        });
        expect(await gateway().share('share.submit', input)).toEqual(one);
        expect(await submissions('twice')).toMatchObject({ items: [{ submission: { versionHash: version.hash } }] });
        const late = await gateway().share('share.submit', submission({ kind: 'idea' }, { attempt: idOf('later') }));
        expect(codeOf(late)).toBe('version-stale');
      });

      it('say which answers are wrong, without repeating them', async () => {
        const { submission } = await shareForm(gateway(), 'wrong');
        const answer = await gateway().share('share.submit', submission({ kind: 'bug', unknown: 1 }));
        expect(answer).toMatchObject({
          status: 200,
          result: {
            error: {
              code: 'answers-invalid',
              details: { problems: [{ field: 'unknown', code: 'answer.unknown-question' }, { field: 'steps' }] },
            },
          },
        });
        for (const answers of [
          { kind: 7 },
          { kind: ['bug'] },
          { kind: 'other' },
          { kind: 'bug', steps: { $gt: '' } },
          {},
        ])
          expect(codeOf(await gateway().share('share.submit', submission(answers)))).toBe('answers-invalid');
        expect(await submissions('wrong')).toEqual({ items: [] });
      });

      it('judge by the day where the respondent is, if it is one somewhere', async () => {
        const { submission } = await shareForm(gateway(), 'day', {
          shared: { ...conditionalForm, draftVersion: dated },
        });
        const hours = (count: number) => new Date(nowMs + count * 3_600_000).toISOString().slice(0, 10);
        // At midnight in UTC it is still the day before in America.
        const [here, west, nowhere] = [hours(0), hours(-12), hours(24)];
        await gateway().share('share.submit', submission({}, { attempt: idOf('nowhere'), today: nowhere }));
        await gateway().share('share.submit', submission({}, { attempt: idOf('west'), today: west }));
        const { items } = Page.parse(await submissions('day'));
        expect(items.map(({ submission: { answers } }) => answers.day).sort()).toEqual([west, here]);
        const malformed = await gateway().share('share.submit', submission({}, { today: 'tomorrow' }));
        expect(codeOf(malformed)).toBe('input-invalid');
      });

      it('refuse answers that are too large', async () => {
        const { submission } = await shareForm(gateway(), 'large');
        const answer = await gateway().share(
          'share.submit',
          submission({ kind: 'bug', steps: 'x'.repeat(300 * 1024) }),
        );
        expect(answer).toMatchObject({ status: 413, result: { error: { code: 'answers-too-large' } } });
        const smaller = await gateway().share(
          'share.submit',
          submission({ kind: 'bug', steps: 'x'.repeat(250 * 1024) }),
        );
        expect(codeOf(smaller)).toBe('answers-too-large');
      });

      it('wake the app when a submission is to become an issue', async () => {
        const { submission } = await shareForm(gateway(), 'wake', { createsIssue });
        await gateway().appValue('wake', 'tenancy.heartbeat', { wakeUrl: 'https://wake.example/here' });
        await gateway().share('share.submit', submission({ kind: 'idea' }));
        await gateway().share('share.submit', submission({ kind: 'idea' }));
        expect(gateway().wakes).toEqual(['https://wake.example/here']);
        expect(await submissions('wake')).toMatchObject({
          items: [{ move: { target: createsIssue, leasedUntil: 0, attempts: 0 } }],
        });
      });

      it('do not open a link that is closed, unknown, for Jira users, or of another tenant', async () => {
        const { tenant, linkId } = await shareForm(gateway(), 'closed');
        const other = await shareForm(gateway(), 'for-users', { id: idOf('users'), audience: 'jira-users' });
        const open = async (at: object) => codeOf(await gateway().share('share.open', at));
        expect(await open({ tenant, linkId: idOf('unknown') })).toBe('link-closed');
        expect(await open({ tenant: 'x'.repeat(22), linkId })).toBe('link-closed');
        expect(await open({ tenant: other.tenant, linkId: other.linkId })).toBe('link-closed');
        expect(await open({ tenant: other.tenant, linkId })).toBe('link-closed');
        expect(await open({ tenant, linkId })).toBeUndefined();
        await gateway().appValue('closed', 'shared-links.revoke', { linkId, at: nowMs });
        expect(await open({ tenant, linkId })).toBe('link-closed');
        expect(await open({ tenant: { $ne: '' }, linkId })).toBe('input-invalid');
      });

      it('are closed while the app is uninstalled, and after the form is deleted', async () => {
        const { tenant, linkId, submission } = await shareForm(gateway(), 'uninstalled');
        await gateway().appValue('uninstalled', 'tenancy.uninstalling');
        expect(codeOf(await gateway().share('share.open', { tenant, linkId }))).toBe('link-closed');
        expect(codeOf(await gateway().share('share.submit', submission({ kind: 'idea' })))).toBe('link-closed');
        await gateway().appValue('uninstalled', 'tenancy.heartbeat');
        expect(codeOf(await gateway().share('share.submit', submission({ kind: 'idea' })))).toBeUndefined();
        expect(await gateway().appValue('uninstalled', 'forms.delete', { formId: conditionalForm.id })).toEqual({
          submissions: 1,
        });
        expect(codeOf(await gateway().share('share.submit', submission({ kind: 'idea' })))).toBe('link-closed');
      });
    },
  );

const [embedded] = gatewayStores;

overStore(
  'the limits of the share page',
  () => {
    if (!embedded) throw new Error('no store');
    const limits = { perAddress: { burst: 3, perSecond: 0 }, perLink: { burst: 5, perSecond: 0 } };
    return openGateway(embedded, { limits });
  },
  (gateway) => {
    it('hold per address and per link', async () => {
      const { tenant, linkId } = await shareForm(gateway(), 'limited');
      const open = async (address: string) => (await gateway().share('share.open', { tenant, linkId }, address)).status;
      expect([await open('1.1.1.1'), await open('1.1.1.1'), await open('1.1.1.1'), await open('1.1.1.1')]).toEqual([
        200, 200, 200, 429,
      ]);
      expect([await open('2.2.2.2'), await open('2.2.2.2'), await open('2.2.2.2')]).toEqual([200, 200, 429]);
      const refused = await gateway().share('share.open', { tenant, linkId }, '3.3.3.3');
      expect(refused).toEqual({ status: 429, result: { ok: false, error: { code: 'rate-limited', details: {} } } });
    });
  },
);
