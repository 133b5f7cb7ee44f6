import type { StoredFile } from '../../src/domain/fields/stored-file';
import type { Json } from '../../src/domain/json';
import { hashOf, publishedForm, sharedLink } from '../app/prepared-site';
import { siteInMemory, type SiteInMemory } from '../app/site-in-memory';
import { definitionOf } from '../domain/answers/form-in-words';

const asksForInvoice = definitionOf({ key: 'invoice', type: 'file', settings: { kinds: 'pdf', most: 2 } });
const pdf = { name: 'Invoice.pdf', type: 'application/pdf', data: btoa('%PDF-1.7') };
const attempt = 'attempt-0001';

async function opened(site: SiteInMemory, creates = false) {
  const formId = await publishedForm(site, { definition: asksForInvoice });
  const { id: linkId } = await sharedLink(site, formId, { creates });
  const { hash: versionHash } = await hashOf(site, formId);
  const { forms } = site.as('viewer');
  const attach = async (file = pdf) => (await forms('shared.attach-file', { linkId, attempt, file })).file;
  const submit = (invoice: Json, by = forms) =>
    by('shared.submit', { linkId, attempt, versionHash, answers: { invoice } });
  return { formId, linkId, forms, attach, submit };
}

const asAnswer = (...files: readonly StoredFile[]): Json => files.map((file) => ({ ...file }));

describe('files under a link for Jira users', () => {
  test('are handed in with the answers, and what is not handed in is forgotten', async () => {
    const site = siteInMemory();
    const { formId, attach, submit } = await opened(site);
    const [file, other] = [await attach(), await attach({ ...pdf, name: 'Other.pdf' })];
    const { submissionId } = await submit(asAnswer({ ...file, size: 1, name: 'x.pdf' }));
    const { submission } = await site.as('owner').forms('responses.open', { formId, submissionId });
    expect(submission.answers).toEqual({ invoice: [file] });
    expect(await site.ports.sharedFiles.get(submissionId, other.id)).toBeUndefined();
    const viewed = { formId, submissionId, fileId: file.id };
    expect(await site.as('owner').forms('responses.file', viewed)).toEqual({ name: 'Invoice.pdf', data: pdf.data });
    const kept = await site.ports.sharedFiles.get(submissionId, file.id);
    expect(kept).toMatchObject({ name: 'Invoice.pdf', data: pdf.data });
    expect(kept?.expiresAt).toBeUndefined();
  });

  test('cannot be handed in by anybody else', async () => {
    const site = siteInMemory();
    const { attach, submit } = await opened(site);
    const file = await attach();
    await expect(submit(asAnswer(file), site.as('maker').forms)).rejects.toMatchObject({
      code: 'answers-invalid',
      details: { problems: [{ field: 'invoice', code: 'file.gone' }] },
    });
  });

  test('are gone when they are taken out again, and with their response', async () => {
    const site = siteInMemory();
    const { formId, linkId, forms, attach, submit } = await opened(site);
    const [file, other] = [await attach(), await attach()];
    await forms('shared.detach-file', { linkId, attempt, fileId: other.id });
    const { submissionId } = await submit(asAnswer(file));
    await forms('shared.detach-file', { linkId, attempt, fileId: file.id });
    expect(await site.ports.sharedFiles.ofSubmission(submissionId)).toHaveLength(1);
    await site.as('owner').forms('responses.delete', { formId, submissionId });
    expect(await site.ports.sharedFiles.ofSubmission(submissionId)).toEqual([]);
  });

  test('move to the issue that the response creates, as its attachments', async () => {
    const site = siteInMemory();
    const { attach, submit } = await opened(site, true);
    const [file, twin] = [await attach(), await attach()];
    const { submissionId } = await submit(asAnswer(file, twin));
    const issue = site.jira.all().find(({ id }) => Number(id) > 90_000);
    const attached = await site.ports.attachments.ofIssue(issue?.id ?? '', 'app');
    expect(attached.map(({ name, size }) => [name, size])).toEqual([
      ['Invoice.pdf', 8],
      ['Invoice.pdf', 8],
    ]);
    const moved = await site.ports.submissions.get(submissionId);
    expect(moved?.answers).toEqual({
      invoice: attached.map(({ id, name, size, type }) => ({ id, name, size, type })),
    });
    expect(await site.ports.sharedFiles.ofSubmission(submissionId)).toEqual([]);
  });
});
