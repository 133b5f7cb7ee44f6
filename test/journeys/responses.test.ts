import { hashOf, publishAgain, publishedForm, sharedLink, submittedOn } from '../app/prepared-site';
import { siteInMemory } from '../app/site-in-memory';
import { definitionOf } from '../domain/answers/form-in-words';

describe('the responses to a form', () => {
  test('are of both stores, newest first, and page without a gap or a double', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    const link = await sharedLink(site, formId);
    const { hash } = await hashOf(site, formId);
    for (let n = 0; n < 24; n += 1) {
      await submittedOn(site, formId, { issueId: n % 2 === 0 ? '101' : '201', by: 'owner', n });
      site.move(1_000);
      for (const part of ['a', 'b', 'c'])
        await site.as('viewer').forms('shared.submit', {
          linkId: link.id,
          answers: { n },
          attempt: `attempt-${String(n)}-${part}-`,
          versionHash: hash,
        });
    }
    const seen: string[] = [];
    const times: number[] = [];
    let before: string | undefined;
    do {
      const page = await site.as('owner').forms('responses.list', { formId, before });
      seen.push(...page.rows.map(({ id }) => id));
      times.push(...page.rows.map(({ submittedAt }) => submittedAt));
      before = page.next;
    } while (before !== undefined);
    expect(seen).toHaveLength(96);
    expect(new Set(seen).size).toBe(96);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test('leave out what is on an issue the viewer cannot see', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    await submittedOn(site, formId, { issueId: '201', by: 'owner' });
    const visible = await submittedOn(site, formId, { issueId: '101' });
    const { rows } = await site.as('viewer').forms('responses.list', { formId });
    expect(rows.map(({ id }) => id)).toEqual([visible.submissionId]);
    expect((await site.as('owner').forms('responses.list', { formId })).rows).toHaveLength(2);
  });

  test('cannot be opened on an issue the viewer cannot see', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    const { submissionId } = await submittedOn(site, formId, { issueId: '201', by: 'owner' });
    await expect(site.as('viewer').forms('responses.open', { formId, submissionId })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the CSV of a form', () => {
  test('has the questions of all versions, each answer under its own, and cannot carry a formula', async () => {
    const site = siteInMemory();
    const text = (key: string, label: string) => ({ key, type: 'short-text', label });
    const formId = await publishedForm(site, {
      definition: definitionOf(text('old', '=HYPERLINK("x")'), text('both', 'Reason')),
    });
    const { hash } = await hashOf(site, formId);
    const link = await sharedLink(site, formId);
    const submit = (answers: Record<string, string>, attempt: string, versionHash: string) =>
      site.as('viewer').forms('shared.submit', { linkId: link.id, answers, attempt, versionHash });
    await submit({ old: '=1+1', both: 'a "quoted", one' }, 'attempt-0001', hash);
    site.move(1_000);
    await publishAgain(site, formId, definitionOf(text('both', 'Reason for it'), text('fresh', 'New')));
    await submit({ both: '@cmd', fresh: '-2+3' }, 'attempt-0002', (await hashOf(site, formId)).hash);
    const { header, lines, next } = await site.as('owner').forms('responses.csv', { formId });
    expect(next).toBeUndefined();
    expect(header).toBe(
      `Response,Submitted (UTC),Submitted by,Account id,Version,Issue,Reason for it,New,"'=HYPERLINK(""x"")"\r\n`,
    );
    const [newest, oldest] = lines.split('\r\n');
    expect(newest).toMatch(/,2026-11-02T09:00:01.000Z,Vito,viewer,2,,'@cmd,'-2\+3,$/);
    expect(oldest).toMatch(/,Vito,viewer,1,,"a ""quoted"", one",,'=1\+1$/);
  });
});
