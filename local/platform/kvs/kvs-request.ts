import * as z from 'zod';

const MetadataField = z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']);
const ReadOptions = z.strictObject({ metadataFields: z.array(MetadataField).optional() });
const Ttl = z.strictObject({
  value: z.number().int().positive(),
  unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
});
const WriteOptions = z.strictObject({ ttl: Ttl.optional() });
const PolicyOptions = WriteOptions.extend({
  keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
  returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
  returnMetadataFields: z.array(MetadataField).optional(),
});

/** One test of one property, as a filter, a range or a transaction condition states it. */
export const Clause = z.strictObject({ property: z.string(), condition: z.string(), values: z.array(z.unknown()) });
export type Clause = z.infer<typeof Clause>;

const Range = Clause.omit({ property: true });
const Clauses = z.strictObject({ and: z.array(Clause).optional(), or: z.array(Clause).optional() });
export type Clauses = z.infer<typeof Clauses>;

const key = z.string();
const plain = z.strictObject({ key });
const entity = z.strictObject({ entityName: z.string(), key });
const item = z.strictObject({ entityName: z.string().optional(), key });
const write = item.extend({
  value: z.unknown().optional(),
  conditions: Clauses.optional(),
  options: WriteOptions.optional(),
});

/** The body of every request the genuine client sends, by the path below `/api/v1/`. */
export const kvsRequests = {
  get: plain.extend({ options: ReadOptions.optional() }),
  set: plain.extend({ value: z.unknown().optional(), options: PolicyOptions.optional() }),
  delete: plain,
  query: z.strictObject({
    limit: z.number().optional(),
    after: z.string().optional(),
    where: z.array(Clause).optional(),
    options: ReadOptions.optional(),
  }),
  'secret/get': plain.extend({ options: ReadOptions.optional() }),
  'secret/set': plain.extend({ value: z.unknown().optional(), options: PolicyOptions.optional() }),
  'secret/delete': plain,
  'entity/get': entity.extend({ options: ReadOptions.optional() }),
  'entity/set': entity.extend({ value: z.unknown().optional(), options: PolicyOptions.optional() }),
  'entity/delete': entity,
  'entity/query': z.strictObject({
    entityName: z.string(),
    indexName: z.string(),
    partition: z.array(z.unknown()).optional(),
    range: Range.optional(),
    filters: Clauses.optional(),
    sort: z.enum(['ASC', 'DESC']).optional(),
    cursor: z.string().optional(),
    limit: z.number().optional(),
    options: ReadOptions.optional(),
  }),
  'batch/get': z.array(item.extend({ options: ReadOptions.optional() })),
  'batch/set': z.array(item.extend({ value: z.unknown().optional(), options: WriteOptions.optional() })),
  'batch/delete': z.array(item),
  transaction: z.strictObject({
    set: z.array(write).optional(),
    delete: z.array(item.extend({ conditions: Clauses.optional() })).optional(),
    check: z.array(item.extend({ conditions: Clauses.optional() })).optional(),
  }),
} as const;

/** A path the store answers. */
export type KvsPath = keyof typeof kvsRequests;
/** The parsed body of one path. */
export type KvsRequest<P extends KvsPath> = z.infer<(typeof kvsRequests)[P]>;
export type ReadOptions = z.infer<typeof ReadOptions>;
export type WriteOptions = z.infer<typeof PolicyOptions>;
