import type { Consistency } from '../../../local/platform/kvs/staleness';
import type { ForgeCall } from '../../../local/platform/in-process';
import { addTo, recordOf, withForm } from '../../ports/platform-under-test';
import { idOf, sampleDraft, sampleIssueForm, sampleSubmission, sampleVersion } from '../../ports/samples';
import { openForge, type ForgeUnderTest } from './forge-under-test';

let platform: ForgeUnderTest;
afterEach(() => {
  platform.close();
});

const one = { id: idOf('one'), formId: idOf('form') };
const two = { id: idOf('two'), formId: idOf('form') };

async function filled(consistency: Consistency): Promise<void> {
  platform = openForge(consistency);
  for (const form of [one, two]) {
    const issueForm = await addTo(platform, '1', form);
    for (const accountId of ['ann', 'bob']) await platform.drafts.save(sampleDraft('1', issueForm, { accountId }), 0);
    const submission = sampleSubmission('1', issueForm);
    const submitted = { ...issueForm, state: 'submitted', submissionId: submission.id } as const;
    await platform.issueForms.change({ record: withForm(await recordOf(platform, '1'), submitted), submission });
  }
  platform.forge.reset();
}

interface Breaking {
  readonly when: 'before' | 'after';
  readonly consistency: Consistency;
  readonly work: () => Promise<void>;
  readonly check: () => void;
}

/** The same work again and again, broken one storage call later each time, until it is not broken; then once more. */
async function brokenEverywhere({ when, consistency, work, check }: Breaking): Promise<number> {
  for (let broken = 1; ; broken += 1) {
    await filled(consistency);
    const hook = ({ number }: ForgeCall): void => {
      if (number === broken) throw new Error('the connection broke');
    };
    platform.forge[when](hook);
    const failed = await work().then(
      () => false,
      () => true,
    );
    platform.forge[when](undefined);
    await work();
    check();
    platform.close();
    if (!failed) return broken - 1;
  }
}

describe.each<[string, Consistency]>([
  ['with lists that are up to date', 'strict'],
  ['with lists that lag', { staleForWrites: 4 }],
])('%s', (_, consistency) => {
  it.each(['before', 'after'] as const)('deletes an issue although it broke %s any call', async (when) => {
    const work = () => platform.issueForms.deleteIssue('1');
    const kinds = () => platform.kvs.records().map(({ entityName }) => entityName);
    const check = () => {
      expect([...new Set(kinds())].sort()).toEqual(['form-policy', 'version']);
    };
    expect(await brokenEverywhere({ when, consistency, work, check })).toBeGreaterThan(8);
  });

  it.each(['before', 'after'] as const)('deletes a form of an issue although it broke %s any call', async (when) => {
    const check = () => {
      expect(JSON.stringify(platform.kvs.records())).not.toContain(one.id);
      expect(platform.kvs.records().filter(({ entityName }) => entityName === 'draft')).toHaveLength(2);
    };
    const work = () => platform.issueForms.deleteIssueForm('1', one.id);
    expect(await brokenEverywhere({ when, consistency, work, check })).toBeGreaterThan(4);
  });
});

it.each(['deleteIssue', 'deleteIssueForm'] as const)(
  '%s sees a draft that is begun while it runs',
  async (deletion) => {
    await filled({ staleForWrites: 1_000 });
    const issueForm = (await recordOf(platform, '1')).forms[0];
    if (!issueForm) throw new Error('no form');
    let begun = '';
    platform.forge.after(async ({ path, body = '' }) => {
      if (begun !== '' || !path.endsWith('/entity/get') || !body.includes('form-use')) return;
      begun = 'being begun';
      begun = await platform.drafts.save(sampleDraft('1', issueForm, { accountId: 'late' }), 0);
    });
    await platform.issueForms[deletion]('1', issueForm.id);
    expect(begun).toBe('written');
    expect(await platform.drafts.get(issueForm.id, 'late')).toBeUndefined();
  },
);

it('sees a submission that arrives while its issue is deleted', async () => {
  await filled({ staleForWrites: 1_000 });
  const record = await recordOf(platform, '1');
  const late = sampleSubmission('1', sampleIssueForm(two.id, two.formId), { id: idOf('late') });
  const forms = record.forms.map((form) => (form.id === two.id ? { ...form, submissionId: late.id } : form));
  let written = '';
  platform.forge.after(async ({ path }) => {
    if (written !== '' || !path.endsWith('/batch/delete')) return;
    written = 'being written';
    written = await platform.issueForms.change({ record: { ...record, forms }, submission: late });
  });
  await platform.issueForms.deleteIssue('1');
  expect(written).toBe('written');
  expect(await platform.submissions.get(late.id)).toBeUndefined();
  expect(await platform.issueForms.ofIssue('1')).toBeUndefined();
});

it('deletes all pinned versions of a form, beyond a page of any list', async () => {
  platform = openForge({ staleForWrites: 4 });
  await addTo(platform, '1', one);
  for (let number = 1; number <= 150; number += 1) {
    const record = { formId: one.formId, hash: `h${number}`, versionNumber: number, data: sampleVersion(one.formId) };
    const hash = `${String(number).padStart(3, '0')}${'0'.repeat(61)}`;
    const value = { ...record, hash, data: { ...record.data, number, hash } };
    platform.kvs.handle('entity/set', { entityName: 'version', key: `version:${one.formId}:${hash}`, value });
  }
  await platform.issueForms.deleteIssue('1');
  await platform.issueForms.deleteForm(one.formId);
  expect(platform.recordCount()).toBe(0);
});
