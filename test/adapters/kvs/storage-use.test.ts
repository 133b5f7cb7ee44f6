import { kvs as client } from '@forge/kvs';
import type { Json } from '../../../src/domain/json';
import { formLimits } from '../../../src/domain/form/limits';
import { addTo, recordOf } from '../../ports/platform-under-test';
import { idOf, sampleDraft, sampleSubmission } from '../../ports/samples';
import { declaredEntities, openForge, type ForgeUnderTest } from './forge-under-test';

let platform: ForgeUnderTest;
beforeEach(() => {
  platform = openForge();
});
afterEach(() => {
  platform.close();
});

const one = { id: idOf('one'), formId: idOf('form') };
const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing failed',
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  );

it('opens a panel with one read of the issue and one of what its form needs', async () => {
  const issueForm = await addTo(platform, '1', one);
  platform.forge.reset();
  await platform.issueForms.ofIssue('1');
  await platform.issueForms.materials(issueForm, 'ann');
  expect(platform.forge.counts()).toEqual({ kvs: 2, jira: 0, remote: 0, egress: 0 });
});

it('changes an issue in one call', async () => {
  const issueForm = await addTo(platform, '1', one);
  const record = await recordOf(platform, '1');
  platform.forge.reset();
  await platform.issueForms.change({ record, submission: sampleSubmission('1', issueForm) });
  expect(platform.forge.counts().kvs).toBe(1);
});

it('saves a draft again in one call', async () => {
  const issueForm = await addTo(platform, '1', one);
  await platform.drafts.save(sampleDraft('1', issueForm), 0);
  platform.forge.reset();
  expect(await platform.drafts.save(sampleDraft('1', issueForm, { revision: 2 }), 1)).toBe('written');
  expect(platform.forge.counts().kvs).toBe(1);
});

it('holds the largest answers, and refuses larger or deeper ones in a word the app knows', async () => {
  const issueForm = await addTo(platform, '1', one);
  const largest = sampleDraft('1', issueForm, { answers: { reason: 'x'.repeat(formLimits.answersBytes - 20) } });
  expect(await platform.drafts.save(largest, 0)).toBe('written');
  const before = JSON.stringify(platform.kvs.records());
  const tooLarge = sampleDraft('1', issueForm, { revision: 2, answers: { reason: 'x'.repeat(300_000) } });
  expect(await reasonOf(platform.drafts.save(tooLarge, 1))).toBe('answers-too-large');
  const deep = Array.from({ length: 40 }).reduce<Json>((inner) => [inner], 1);
  const tooDeep = sampleDraft('1', issueForm, { revision: 2, answers: { reason: deep } });
  expect(await reasonOf(platform.drafts.save(tooDeep, 1))).toBe('answers-too-large');
  expect(JSON.stringify(platform.kvs.records())).toBe(before);
});

it('says where a stored value is broken, and nothing of it', async () => {
  const issueForm = await addTo(platform, '1', one);
  await platform.drafts.save(sampleDraft('1', issueForm), 0);
  const key = `draft:${one.id}:ann`;
  const stored = await client.entity<Record<string, unknown>>('draft').get(key);
  await client
    .entity('draft')
    .set(key, { ...stored, data: { ...sampleDraft('1', issueForm), answers: 'secret', revision: 1 } });
  expect(await reasonOf(platform.drafts.get(one.id, 'ann'))).toBe('Storage, draft: a stored value is not one: answers');
});

it('names an unforeseen code of the storage, not the key', async () => {
  const message = await reasonOf(platform.drafts.get('a/b', 'ann'));
  expect(message).toBe('Storage, read draft: INVALID_KEY (400)');
});

it('waits out the rate limit, a few times', async () => {
  platform.close();
  let now = 0;
  platform = openForge('strict', { requestsPerSecond: 1, milliseconds: () => now });
  await platform.formPolicies.get(one.formId);
  expect(await reasonOf(platform.formPolicies.get(one.formId))).toBe('rate-limited');
  expect(platform.pauses).toEqual([150, 500, 1_200]);
  platform.forge.before(({ number }) => {
    now = number >= 8 ? 5_000 : now;
  });
  expect(await platform.formPolicies.get(one.formId)).toBeUndefined();
});

it('uses entities the platform would take', () => {
  expect(declaredEntities.map(({ name }) => name)).toEqual([
    'issue',
    'form-use',
    'submission',
    'draft',
    'version',
    'form-policy',
    'move',
  ]);
  for (const { indexes = [] } of declaredEntities) expect(indexes.length).toBeLessThanOrEqual(7);
});

it('counts as far as it says', async () => {
  for (let number = 0; number < 1_001; number += 1) {
    const value = { formId: 'f', hash: 'h', versionNumber: 1, data: {} };
    platform.kvs.handle('entity/set', { entityName: 'version', key: `version:${number}`, value });
  }
  const { pinnedVersions } = await platform.issueForms.counts();
  expect(pinnedVersions).toEqual({ count: 1_000, atLeast: true });
});
