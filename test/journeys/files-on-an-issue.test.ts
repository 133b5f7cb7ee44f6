import { Json } from '../../src/domain/json';
import { definitionOf } from '../domain/answers/form-in-words';
import { added, publishedForm } from '../app/prepared-site';
import { siteInMemory, type SiteInMemory } from '../app/site-in-memory';

const asksForInvoice = definitionOf({
  key: 'invoice',
  type: 'file',
  required: true,
  settings: { kinds: 'pdf', most: 2, megabytes: 0.001 },
});
const pdf = { name: 'C:\\Temp\\Invoice.pdf', type: 'application/pdf', data: btoa('%PDF-1.7') };

async function opened(site: SiteInMemory) {
  const formId = await publishedForm(site, { definition: asksForInvoice, settings: { respondentsEditOwn: true } });
  const { versionHash, ...place } = await added(site, formId);
  const { panel } = site.as('restricted');
  const attach = async (file = pdf) => (await panel('panel.attach-file', { ...place, file })).file;
  const submit = (invoice: unknown, attempt = 'attempt-0001') =>
    panel('panel.submit', {
      ...place,
      versionHash,
      attempt,
      answers: { invoice: Json.parse(invoice) },
    });
  const onIssue = () => site.ports.attachments.ofIssue('101', 'app');
  return { panel, place, attach, submit, onIssue };
}

const invalid = (...problems: object[]) => ({ code: 'answers-invalid', details: { problems } });

describe('files on an issue', () => {
  test('are attachments of the issue, and the answer names them', async () => {
    const { attach, submit, onIssue } = await opened(siteInMemory());
    const file = await attach();
    expect(file).toMatchObject({ name: 'Invoice.pdf', size: 8, type: 'application/pdf' });
    expect(await onIssue()).toEqual([{ ...file, author: 'restricted' }]);
    const { submission } = await submit([file]);
    expect(submission).toMatchObject({ kind: 'shown', answers: { invoice: [file] } });
  });

  test('are what Jira says they are, whatever the page says', async () => {
    const { attach, submit } = await opened(siteInMemory());
    const large = await attach({ ...pdf, data: btoa('x'.repeat(1_001)) });
    await expect(submit([{ ...large, size: 1 }])).rejects.toMatchObject(
      invalid({ field: 'invoice', code: 'file.too-large' }),
    );
    const script = await attach({ ...pdf, name: 'run.exe' });
    await expect(submit([{ ...script, name: 'run.pdf' }])).rejects.toMatchObject(
      invalid({ field: 'invoice', code: 'file.wrong-kind' }),
    );
    const file = await attach();
    const { submission } = await submit([{ ...file, name: 'Other.pdf', size: 5, type: 'text/html' }]);
    expect(submission).toMatchObject({ answers: { invoice: [file] } });
  });

  test('must be on that very issue', async () => {
    const site = siteInMemory();
    const { submit, attach, onIssue } = await opened(site);
    site.jira.actAs('owner');
    const elsewhere = await site.ports.attachments.add('102', pdf, 'person');
    const borrowed = { id: elsewhere?.id ?? '', name: 'Invoice.pdf', size: 8, type: '' };
    await expect(submit([borrowed])).rejects.toMatchObject(
      invalid({ field: 'invoice', code: 'file.gone', params: { name: 'Invoice.pdf' } }),
    );
    const file = await attach();
    await site.ports.attachments.remove(file.id, 'person');
    expect(await onIssue()).toEqual([]);
    await expect(submit([file])).rejects.toMatchObject(invalid({ field: 'invoice', code: 'file.gone' }));
  });

  test('taken out again are deleted, the own ones only', async () => {
    const site = siteInMemory();
    const { panel, place, attach, onIssue } = await opened(site);
    const { id } = await attach();
    site.jira.actAs('owner');
    const others = await site.ports.attachments.add('101', pdf, 'person');
    expect(await panel('panel.detach-file', { ...place, fileId: others?.id ?? '' })).toEqual({ deleted: false });
    expect(await panel('panel.detach-file', { ...place, fileId: id })).toEqual({ deleted: true });
    expect(await panel('panel.detach-file', { ...place, fileId: id })).toEqual({ deleted: false });
    expect((await onIssue()).map((each) => each.id)).toEqual([others?.id]);
  });

  test('of a submission stay while it is edited', async () => {
    const { panel, place, attach, submit, onIssue } = await opened(siteInMemory());
    const file = await attach();
    await submit([file]);
    await expect(panel('panel.attach-file', { ...place, file: pdf })).rejects.toMatchObject({
      code: 'already-submitted',
    });
    await panel('panel.reopen', place);
    expect(await panel('panel.detach-file', { ...place, fileId: file.id })).toEqual({ deleted: false });
    expect(await onIssue()).toHaveLength(1);
  });

  test('larger than a page can send are refused before anything is kept', async () => {
    const { attach, onIssue } = await opened(siteInMemory());
    await expect(attach({ ...pdf, data: btoa('x'.repeat(300_001)) })).rejects.toMatchObject({ code: 'file-too-large' });
    expect(await onIssue()).toEqual([]);
  });
});
