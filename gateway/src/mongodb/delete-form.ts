import type { Scope } from './scope';

const batch = 1_000;

/**
 * Deletes a form with everything of it. Files, submissions and receipts go in batches first, because a transaction has a time
 * limit; a crash leaves the form there to be deleted again. The form itself goes with what was added meanwhile.
 */
export async function deleteForm(scope: Scope, formId: string): Promise<{ readonly submissions: number }> {
  const { collections, tenant, transact } = scope;
  const before = await deleteInBatches(scope, formId);
  const submissions = await transact(async (session) => {
    const query = { tenant, formId };
    await collections.forms.deleteOne({ tenant, id: formId }, { session });
    await collections.versions.deleteMany(query, { session });
    await collections.sharedLinks.deleteMany(query, { session });
    await collections.receipts.deleteMany(query, { session });
    await collections.files.deleteMany(query, { session });
    return (await collections.submissions.deleteMany(query, { session })).deletedCount;
  });
  return { submissions: before + submissions };
}

async function deleteInBatches({ collections, tenant }: Scope, formId: string): Promise<number> {
  let deleted = 0;
  for (const collection of [collections.files, collections.submissions, collections.receipts]) {
    for (;;) {
      const options = { projection: { id: 1 }, limit: batch } as const;
      const found = await collection.find({ tenant, formId }, options).toArray();
      if (found.length === 0) break;
      const gone = await collection.deleteMany({ tenant, id: { $in: found.map(({ id }) => id) } });
      if (collection === collections.submissions) deleted += gone.deletedCount;
    }
  }
  return deleted;
}
