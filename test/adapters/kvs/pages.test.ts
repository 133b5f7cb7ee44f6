import type { Entity } from '../../../src/adapters/kvs/entities/entity';
import { draftEntity } from '../../../src/adapters/kvs/entities/draft-entity';
import { kvsSubmissions } from '../../../src/adapters/kvs/kvs-submissions';
import type { Pageful, Storage } from '../../../src/adapters/kvs/storage';
import { sweep } from '../../../src/adapters/kvs/sweep';
import { submissionOrder } from '../../../src/domain/submission/submission';
import { idOf, sampleDraft, sampleIssueForm, sampleSubmission } from '../../ports/samples';

const issueForm = sampleIssueForm(idOf('one'), idOf('form'));

interface Listed {
  readonly storage: Storage;
  readonly deleted: string[];
}

/** A storage whose lists are the given ones, read after read, each cut into pages as given. */
function listing(lists: (readonly (readonly unknown[])[])[]): Listed {
  const deleted: string[] = [];
  const unused = () => Promise.reject(new Error('not in this test'));
  async function* pages<Value>(entity: Entity<Value, never>): AsyncIterable<Pageful<Value>> {
    const pages = lists.shift() ?? [];
    for (const [at, page] of pages.entries())
      yield { values: page.map((value) => entity.value.parse(value)), more: at < pages.length - 1 };
  }
  const deleteAll: Storage['deleteAll'] = async (addresses) => {
    deleted.push(...addresses.map(({ key }) => key));
  };
  return {
    storage: {
      get: unused,
      set: unused,
      getAll: unused,
      transact: unused,
      count: unused,
      first: unused,
      pages,
      deleteAll,
    },
    deleted,
  };
}

const draftOf = (accountId: string) => sampleDraft('1', issueForm, { accountId });
const keyOf = (accountId: string): string => draftEntity.key(draftOf(accountId));

it('sweeps until a list shows nothing new, and takes what it still shows for gone', async () => {
  const { storage, deleted } = listing([
    [[draftOf('ann')], [draftOf('bob')]],
    [[draftOf('ann'), draftOf('late')]],
    [[draftOf('bob'), draftOf('late')]],
    [[draftOf('never')]],
  ]);
  await sweep(storage, draftEntity, { index: 'by-issue', partition: '1' });
  expect(deleted).toEqual([keyOf('ann'), keyOf('bob'), keyOf('late')]);
});

it('fills a page of submissions although the platform cut it short', async () => {
  const all = [5, 4, 3, 2, 1].map((time) =>
    sampleSubmission('1', issueForm, { id: idOf(`s${time}`), submittedAt: time }),
  );
  const third = all[2] ?? all[0];
  if (!third) throw new Error('no submission');
  const cut = () => listing([[all.slice(0, 2), all.slice(2, 5)]]).storage;
  const page = (limit: number) => kvsSubmissions(cut()).page({ formId: issueForm.formId, limit });
  expect(await page(3)).toEqual({ items: all.slice(0, 3), next: submissionOrder(third) });
  expect(await page(5)).toEqual({ items: all });
  expect(await page(9)).toEqual({ items: all });
});
