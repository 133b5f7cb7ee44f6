import { gatewayStores } from '../gateway/gateway-stores';
import { publishNumberForm } from '../faults/one-number-form';
import { openWholeApp, type WholeApp } from '../faults/whole-app';

let app: WholeApp;
let formId: string;
let versionHash: string;

beforeAll(async () => {
  const [embedded] = gatewayStores;
  if (!embedded) throw new Error('There is no store.');
  app = await openWholeApp(embedded);
  ({ formId, versionHash } = await publishNumberForm(app));
});
afterAll(() => app.close());

/** The requests that one call makes to the platform's storage and outside. */
async function costOf(call: () => Promise<unknown>) {
  app.forge.reset();
  const paths: string[] = [];
  app.forge.before(({ kind, path }) => {
    if (kind === 'kvs') paths.push(path);
  });
  await call();
  const { kvs, remote, egress } = app.forge.counts();
  const writes = paths.filter((path) => /\/(set|delete|transaction)$/.test(path)).length;
  return { reads: kvs - writes, writes, outside: remote + egress };
}

async function someIssue(): Promise<string> {
  const { projects } = await app.forms('links.targets', {});
  const target = {
    projectId: projects[0]?.id ?? '',
    issueTypeId: projects[0]?.issueTypes[0]?.id ?? '',
    summary: 'Cost',
  };
  return (await app.asApp(() => app.ports.issues.create(target, 'x'.repeat(22)))).id;
}

describe('what the panel costs', () => {
  test('opening it on an issue without forms: one read, nothing outside', async () => {
    const empty = await someIssue();
    expect(await costOf(() => app.panel('panel.open', { issueId: empty }))).toEqual({
      reads: 1,
      writes: 0,
      outside: 0,
    });
  });

  test('opening it on an issue with a form and a draft: at most three reads, nothing outside', async () => {
    const filled = await someIssue();
    const { issueForms } = await app.panel('panel.add', { issueId: filled, formId });
    const place = { issueId: filled, issueFormId: issueForms[0]?.id ?? '' };
    await app.panel('panel.save-draft', { ...place, answers: { n: 1 }, revision: 0 });
    const cost = await costOf(() => app.panel('panel.open', { issueId: filled }));
    expect(cost).toEqual({ reads: 2, writes: 0, outside: 0 });
  });

  test('opening it on an issue with a submission: at most three reads, nothing outside', async () => {
    const done = await someIssue();
    const { issueForms } = await app.panel('panel.add', { issueId: done, formId });
    const place = { issueId: done, issueFormId: issueForms[0]?.id ?? '' };
    const submission = { ...place, versionHash, answers: { n: 1 }, attempt: 'attempt-0001' };
    const submitting = await costOf(() => app.panel('panel.submit', submission));
    expect(submitting).toMatchObject({ writes: 1, outside: 0 });
    const cost = await costOf(() => app.panel('panel.open', { issueId: done }));
    expect(cost.reads).toBeLessThanOrEqual(3);
    expect(cost).toMatchObject({ writes: 0, outside: 0 });
  });

  test('saving a draft again: one write, nothing outside', async () => {
    const draft = await someIssue();
    const { issueForms } = await app.panel('panel.add', { issueId: draft, formId });
    const place = { issueId: draft, issueFormId: issueForms[0]?.id ?? '' };
    await app.panel('panel.save-draft', { ...place, answers: { n: 1 }, revision: 0 });
    const again = await costOf(() => app.panel('panel.save-draft', { ...place, answers: { n: 2 }, revision: 1 }));
    expect(again).toMatchObject({ writes: 1, outside: 0 });
  });
});
