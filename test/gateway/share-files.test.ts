import * as z from 'zod';
import { StoredFile } from '../../src/domain/fields/stored-file';
import { fileBounds } from '../../src/domain/files/file-bounds';
import { definitionOf } from '../domain/answers/form-in-words';
import { idOf } from '../ports/samples';
import { overStore } from '../ports/store-under-test';
import { sampleLink } from '../ports/store-samples';
import { nowMs } from './auth/invocation-tokens';
import { codeOf, openGateway, type Answered, type GatewayUnderTest } from './gateway-under-test';
import { gatewayStores } from './gateway-stores';
import { conditionalForm, shareForm } from './shared-form';

const asksForFiles = {
  ...conditionalForm,
  draftVersion: definitionOf({ key: 'invoice', type: 'file', settings: { kinds: 'pdf', most: 2 } }),
};
const base64 = (bytes: number) => Buffer.alloc(bytes, 'x').toString('base64');
const pdf = (name = 'Invoice.pdf', bytes = 8) => ({ name, type: 'application/pdf', data: base64(bytes) });
const fileOf = ({ result }: Answered) => z.object({ file: StoredFile }).parse(result.ok && result.value).file;

/** A shared form that asks for files, and the calls of somebody who fills it. */
async function shared(gateway: GatewayUnderTest, site: string) {
  const form = await shareForm(gateway, site, { shared: asksForFiles });
  const at = { tenant: form.tenant, linkId: form.linkId, attempt: idOf('attempt') };
  const submit = (files: unknown, more = {}) =>
    gateway.share('share.submit', form.submission({ invoice: files }, more));
  return {
    ...form,
    attach: (file: object = pdf(), more = {}) => gateway.share('share.attach-file', { ...at, file, ...more }),
    detach: (fileId: string, more = {}) => gateway.share('share.detach-file', { ...at, fileId, ...more }),
    submit,
    /** The code of the problem that keeps files from being handed in. */
    refusal: async (files: unknown, more = {}) => {
      const { result } = await submit(files, more);
      return result.ok ? undefined : result.error.details.problems?.[0]?.code;
    },
  };
}

for (const kind of gatewayStores)
  overStore(
    `${kind.name}: the files of the share page`,
    () => openGateway(kind),
    (gateway) => {
      it('are kept under a plain name, and handed in with what is known of them', async () => {
        const { attach, submit } = await shared(gateway(), 'kept');
        const file = fileOf(await attach(pdf('C:\\folder/In:voice.pdf')));
        expect(file).toEqual({ id: file.id, name: 'In_voice.pdf', size: 8, type: 'application/pdf' });
        expect(codeOf(await submit([{ ...file, name: 'other.exe', size: 1 }]))).toBeUndefined();
        const page = await gateway().appValue('kept', 'shared-submissions.page', {
          formId: asksForFiles.id,
          limit: 10,
        });
        expect(page).toMatchObject({ items: [{ submission: { answers: { invoice: [file] } } }] });
      });

      it('are refused where they are too large, empty, or nothing a page sends', async () => {
        const { attach } = await shared(gateway(), 'bounds');
        expect(codeOf(await attach(pdf('a.pdf', fileBounds.outside)))).toBeUndefined();
        expect(codeOf(await attach(pdf('a.pdf', fileBounds.outside + 1)))).toBe('file-too-large');
        expect(codeOf(await attach(pdf('a.pdf', fileBounds.outside + 10)))).toMatch(/^(file-too-large|input-invalid)$/);
        expect(await attach(pdf('a.pdf', 2 * fileBounds.outside))).toMatchObject({
          status: 413,
          result: { error: { code: 'file-too-large' } },
        });
        for (const wrong of [{ data: '' }, { data: '!!!!' }, { data: 'AAA' }, { type: 'no type' }, { name: '' }])
          expect(codeOf(await attach({ ...pdf(), ...wrong }))).toBe('input-invalid');
      });

      it('have an end for each submission', async () => {
        const { attach } = await shared(gateway(), 'full');
        const large = pdf('a.pdf', fileBounds.outside);
        for (let sent = 0; sent < fileBounds.perSubmission; sent += fileBounds.outside) fileOf(await attach(large));
        expect(codeOf(await attach())).toBe('files-full');
        expect(codeOf(await attach(pdf(), { attempt: idOf('another') }))).toBeUndefined();
      });

      it('are not taken by a form that asks for none', async () => {
        const { tenant, linkId } = await shareForm(gateway(), 'asks-for-none');
        const sent = { tenant, linkId, attempt: idOf('attempt'), file: pdf() };
        expect(codeOf(await gateway().share('share.attach-file', sent))).toBe('forbidden');
      });

      it('belong to one attempt under one link', async () => {
        const { attach, detach, refusal, submit } = await shared(gateway(), 'foreign');
        const link = sampleLink('second', asksForFiles.id);
        await gateway().appValue('foreign', 'shared-links.create', { link });
        const file = fileOf(await attach());
        for (const elsewhere of [{ linkId: link.id }, { attempt: idOf('another') }]) {
          expect(await refusal([file], elsewhere)).toBe('file.gone');
          expect(codeOf(await detach(file.id, elsewhere))).toBeUndefined();
        }
        expect(codeOf(await submit([file]))).toBeUndefined();
        const handedIn = { formId: asksForFiles.id };
        expect(await gateway().appValue('foreign', 'forms.delete', handedIn)).toEqual({ submissions: 1 });
      });

      it('cannot be sent or taken out under a link that is closed or unknown', async () => {
        const { linkId, attach, detach } = await shared(gateway(), 'closed-to-files');
        const file = fileOf(await attach());
        expect(codeOf(await attach(pdf(), { linkId: idOf('unknown') }))).toBe('link-closed');
        await gateway().appValue('closed-to-files', 'shared-links.revoke', { linkId, at: nowMs });
        expect(codeOf(await attach())).toBe('link-closed');
        expect(codeOf(await detach(file.id))).toBe('link-closed');
      });

      it('are gone once they are taken out', async () => {
        const { attach, detach, refusal } = await shared(gateway(), 'taken-out');
        const [file, other] = [fileOf(await attach()), fileOf(await attach())];
        expect(codeOf(await detach(file.id))).toBeUndefined();
        expect(await refusal([file, other])).toBe('file.gone');
        expect(await refusal([other])).toBeUndefined();
      });

      it('wait a day for their submission, and stay once they are handed in', async () => {
        const { attach, refusal, submit } = await shared(gateway(), 'patience');
        const [late, handedIn] = [fileOf(await attach()), fileOf(await attach(pdf(), { attempt: idOf('early') }))];
        expect(codeOf(await submit([handedIn], { attempt: idOf('early') }))).toBeUndefined();
        const { now } = gateway();
        expect(await gateway().store.expireFiles(now + fileBounds.patience - 1)).toBe(0);
        expect(await gateway().store.expireFiles(now + fileBounds.patience)).toBeGreaterThan(0);
        expect(await refusal([late])).toBe('file.gone');
        const { items } = z
          .object({ items: z.array(z.object({ submission: z.object({ id: z.string() }) })) })
          .parse(
            await gateway().appValue('patience', 'shared-submissions.page', { formId: asksForFiles.id, limit: 10 }),
          );
        const submissionId = items[0]?.submission.id;
        const kept = await gateway().appValue('patience', 'shared-files.get', { submissionId, fileId: handedIn.id });
        expect(kept).toMatchObject({ file: { name: 'Invoice.pdf' } });
      });
    },
  );
