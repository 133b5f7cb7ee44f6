import type { Document, Filter, Sort } from 'mongodb';
import * as z from 'zod';
import { dataKinds, type Collections } from '../../../gateway/src/mongodb/collections';
import { createIndexes, indexes } from '../../../gateway/src/mongodb/indexes';
import { overMongo } from './mongo-only';

const tenant = 't'.repeat(22);
const formId = 'form-0000000000';

/** Every shape in which the gateway asks for a tenant's data. */
const shapes: readonly (readonly [keyof Collections, Filter<Document>, Sort])[] = [
  ['forms', { tenant, id: formId }, {}],
  ['forms', { tenant, id: formId, 'listing.revision': 1 }, {}],
  ['forms', { tenant }, { place: -1 }],
  ['forms', { tenant, place: { $lt: 'x' } }, { place: -1 }],
  ['versions', { tenant, formId, number: 1 }, {}],
  ['versions', { tenant, formId }, { number: -1 }],
  ['sharedLinks', { tenant, id: formId }, {}],
  ['sharedLinks', { tenant, id: formId, 'link.revokedAt': { $exists: false } }, {}],
  ['sharedLinks', { tenant, formId }, { place: -1 }],
  ['submissions', { tenant, id: formId }, {}],
  ['submissions', { tenant, formId }, { place: -1 }],
  ['submissions', { tenant, formId, place: { $lt: 'x' } }, { place: -1 }],
  ['submissions', { tenant, leasedUntil: { $lte: 1 }, id: { $nin: ['a'] } }, { place: 1 }],
  ['submissions', { tenant, id: { $in: ['a', 'b'] } }, {}],
  ['receipts', { tenant, id: formId }, {}],
  ['receipts', { tenant, formId }, {}],
  ['files', { tenant, id: formId }, {}],
  ['files', { tenant, submissionId: formId }, { _id: 1 }],
  ['files', { tenant, submissionId: formId, expiresAt: { $exists: true }, id: { $nin: ['a'] } }, {}],
  ['files', { tenant, linkId: formId, expiresAt: { $exists: true } }, {}],
  ['files', { tenant, formId }, {}],
  ['tenants', { tenant }, {}],
  ['proofs', { tenant, uninstalledAt: 1 }, {}],
  ...dataKinds.flatMap((kind) => [
    [kind, { tenant }, {}] as const,
    [kind, { tenant, purgeAt: { $exists: true } }, {}] as const,
  ]),
];

interface Plan {
  readonly stage: string;
  readonly keyPattern?: Readonly<Record<string, unknown>> | undefined;
  readonly inputStage?: Plan | undefined;
}
const Plan: z.ZodType<Plan> = z.lazy(() =>
  z.object({
    stage: z.string(),
    keyPattern: z.record(z.string(), z.unknown()).optional(),
    inputStage: Plan.optional(),
  }),
);
const Explained = z.object({ queryPlanner: z.object({ winningPlan: Plan }) });

const Index = z.object({
  name: z.string(),
  key: z.record(z.string(), z.unknown()),
  expireAfterSeconds: z.number().optional(),
});
/** What the server deletes by itself: by the date under this key. */
const expiring: Readonly<Record<string, string>> = { expiry: 'purgeAt', patience: 'expiresAt' };
const kinds = [...dataKinds, 'tenants', 'proofs'] as const;

const stagesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.inputStage ? stagesOf(plan.inputStage) : [])];

overMongo('indexes', (under) => {
  it.each(shapes)('serve %s asked by %j sorted by %j, with the tenant first', async (kind, query, sort) => {
    const explained = Explained.parse(
      await under().behind.collection(under().collections[kind].collectionName).find(query, { sort }).explain(),
    );
    const stages = stagesOf(explained.queryPlanner.winningPlan);
    const scan = stages.find(({ stage }) => stage === 'IXSCAN');
    expect(stages.map(({ stage }) => stage)).not.toContain('COLLSCAN');
    expect(stages.map(({ stage }) => stage)).not.toContain('SORT');
    expect(Object.keys(scan?.keyPattern ?? {})[0]).toBe('tenant');
  });

  it('are those listed, with the expiry of all data, and may be made again', async () => {
    const { collections, behind } = under();
    await createIndexes(collections);
    for (const kind of kinds) {
      const raw = await behind.collection(collections[kind].collectionName).listIndexes().toArray();
      const there = raw.map((index) => Index.parse(index)).filter(({ name }) => name !== '_id_');
      expect(there.map(({ name }) => name).sort()).toEqual(indexes[kind].map(({ name }) => name).sort());
      for (const { name, key, expireAfterSeconds } of there) {
        expect([name, Object.keys(key)[0]]).toEqual([name, expiring[name] ?? 'tenant']);
        expect(expireAfterSeconds).toBe(name in expiring ? 0 : undefined);
      }
    }
    for (const kind of dataKinds) expect(indexes[kind].map(({ name }) => name)).toContain('expiry');
  });
});
