import { kvs as client, Filter, FilterConditions, MetadataField, Sort, WhereConditions, type OverrideAndReturnSetOptions } from '@forge/kvs';
import { kvsUnderTest, type KvsUnderTest } from './kvs-under-test';

let under: KvsUnderTest;
beforeEach(() => {
  under = kvsUnderTest();
});
afterEach(() => {
  under.forge.restore();
});

interface Employee {
  surname?: string;
  age?: number;
  score?: number;
  active?: boolean;
  notes?: unknown;
}
const employees = client.entity<Employee>('employee');

const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
const codeOf = async (work: Promise<unknown>): Promise<{ code: unknown; status: unknown }> => {
  const error: unknown = await work.then(
    () => new Error('nothing was refused'),
    (caught: unknown) => caught,
  );
  if (!(error instanceof Error)) throw new Error('no error');
  const details: unknown = Reflect.get(error, 'responseDetails');
  const status: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, 'status') : error.message;
  return { code: Reflect.get(error, 'code'), status };
};

describe('plain keys and secrets', () => {
  it('reads what was written, and nothing after deletion', async () => {
    await client.set('a', { list: [1, 'two', true] });
    expect(await client.get('a')).toEqual({ list: [1, 'two', true] });
    await client.delete('a');
    await client.delete('a');
    expect(await client.get('a')).toBeUndefined();
  });

  it('keeps secrets apart', async () => {
    await client.setSecret('a', 's');
    await client.set('a', 'p');
    expect(await client.getSecret('a')).toBe('s');
    expect(await client.query().getMany()).toEqual({ results: [{ key: 'a', value: 'p' }], nextCursor: undefined });
    await client.deleteSecret('a');
    expect(await client.getSecret('a')).toBeUndefined();
    expect(await client.get('a')).toBe('p');
  });

  it('lists by prefix, page by page, in order', async () => {
    for (let at = 0; at < 25; at += 1) await client.set(`n:${String(at).padStart(2, '0')}`, at);
    await client.set('other', 1);
    const first = await client.query().where('key', WhereConditions.beginsWith('n:')).getMany<number>();
    expect(first.results.map(({ value }) => value)).toEqual([...Array(10).keys()]);
    const second = await client.query().where('key', WhereConditions.beginsWith('n:')).cursor(first.nextCursor ?? '').limit(100).getMany<number>();
    expect(second.results).toHaveLength(15);
    expect(second.nextCursor).toBeUndefined();
    expect(await codeOf(client.query().cursor(first.nextCursor ?? '').getMany())).toEqual({ code: 'INVALID_CURSOR', status: 400 });
  });

  it('gives metadata and the value before or after, on request', async () => {
    await client.set('a', 1);
    under.clock.now += 5000;
    const returning = (returnValue: 'PREVIOUS' | 'LATEST'): OverrideAndReturnSetOptions => ({
      keyPolicy: 'OVERRIDE',
      returnValue,
      returnMetadataFields: [MetadataField.CREATED_AT, MetadataField.UPDATED_AT],
    });
    const start = under.clock.now - 5000;
    expect(await client.set('a', 2, returning('PREVIOUS'))).toEqual({ key: 'a', value: 1, createdAt: start, updatedAt: start });
    expect(await client.set('a', 3, returning('LATEST'))).toEqual({ key: 'a', value: 3, createdAt: start, updatedAt: start + 5000 });
    expect(await client.set('new', 3, returning('PREVIOUS'))).toBeUndefined();
  });

  it('creates only what does not exist when asked to', async () => {
    await client.set('a', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
    expect(await codeOf(client.set('a', 2, { keyPolicy: 'FAIL_IF_EXISTS' }))).toEqual({ code: 'KEY_CONFLICT', status: 409 });
    expect(await client.get('a')).toBe(1);
  });

  it('forgets what has expired, or keeps it readable for two days when late', async () => {
    await client.set('a', 1, { ttl: { value: 1, unit: 'HOURS' } });
    const read = await client.get<number>('a', { metadataFields: [MetadataField.EXPIRE_TIME] });
    expect(read).toEqual({ key: 'a', value: 1, expireTime: new Date(under.clock.now + 3_600_000).toISOString() });
    under.clock.now += 3_600_000;
    under.kvs.setExpiry('late');
    expect(await client.get('a')).toBe(1);
    under.kvs.setExpiry('prompt');
    expect(await client.get('a')).toBeUndefined();
    expect((await client.query().getMany()).results).toEqual([]);
    await client.set('a', 2, { keyPolicy: 'FAIL_IF_EXISTS' });
  });
});

describe('limits and refusals', () => {
  const long = 'k'.repeat(501);
  const table: readonly (readonly [string, () => Promise<unknown>, string])[] = [
    ['an empty key', () => client.set('', 1), 'KEY_TOO_SHORT'],
    ['an empty entity key', () => employees.set('', {}), 'EMPTY_KEY'],
    ['a key of 501 characters', () => client.get(long), 'KEY_TOO_LONG'],
    ['a key with a slash', () => client.get('a/b'), 'INVALID_KEY'],
    ['a key of blanks', () => client.get('   '), 'INVALID_KEY'],
    ['a value over 240 KiB', () => client.set('k', 'x'.repeat(240 * 1024 - 1)), 'MAX_SIZE'],
    ['a value 32 levels deep', () => client.set('k', nested(32)), 'MAX_DEPTH'],
    ['no value', () => client.set('k', null), 'INVALID_VALUE'],
    ['an entity the manifest lacks', () => client.entity('ghost').get('k'), 'INVALID_ENTITY_TYPE'],
    ['an index the manifest lacks', () => employees.query().index('by-ghost').getMany(), 'INVALID_ENTITY_INDEX'],
    ['an attribute the manifest lacks', () => client.entity('employee').set('k', { ghost: 1 }), 'INVALID_ENTITY_VALUE'],
    ['a value of the wrong type', () => client.entity('employee').set('k', { age: 'old' }), 'INVALID_ENTITY_VALUE'],
    ['an integer with a fraction', () => employees.set('k', { age: 1.5 }), 'INVALID_ENTITY_VALUE'],
    ['an entity that is no object', () => client.entity('employee').set('k', 'text'), 'INVALID_ENTITY_VALUE'],
    ['a page of 101 keys', () => client.query().limit(101).getMany(), 'LIST_QUERY_LIMIT_EXCEEDED'],
    ['a page of 101 entities', () => employees.query().index('by-key').limit(101).getMany(), 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'],
    ['a missing partition', () => employees.query().index('by-active').getMany(), 'INVALID_PARTITION'],
    [
      'a filter on an undeclared attribute',
      () => client.entity<{ ghost: string }>('employee').query().index('surname').filters(new Filter<{ ghost: string }>().and('ghost', FilterConditions.exists())).getMany(),
      'INVALID_ENTITY_ATTRIBUTE',
    ],
    ['a batch of 26', () => client.batchSet([...Array(26).keys()].map((at) => ({ key: `k${String(at)}`, value: at }))), 'BATCH_SIZE_EXCEEDED'],
    ['an empty batch', () => client.batchGet([]), 'EMPTY_BATCH'],
    ['a batch naming a key twice', () => client.batchDelete([{ key: 'a' }, { key: 'a' }]), 'DUPLICATE_KEY'],
    ['a batch over 4 MB', () => client.batchSet([...Array(20).keys()].map((at) => ({ key: `k${String(at)}`, value: 'x'.repeat(230_000) }))), 'MAX_SIZE'],
    ['a time to live of two years', () => client.set('k', 1, { ttl: { value: 730, unit: 'DAYS' } }), 'INVALID_TTL'],
  ];

  it.each(table)('refuses %s', async (_what, work, code) => {
    expect(await codeOf(work())).toEqual({ code, status: 400 });
  });

  it('accepts what is exactly at a limit', async () => {
    await client.set('k'.repeat(500), 'x'.repeat(240 * 1024 - 2));
    await client.set('deep', nested(31));
    await client.set('a:b._ -#Z9', 1);
    expect(await client.get('a:b._ -#Z9')).toBe(1);
    expect(under.kvs.records()).toHaveLength(3);
  });

  it('refuses a transaction of 26 operations, also split over kinds', async () => {
    const transaction = client.transact();
    for (let at = 0; at < 25; at += 1) transaction.set(`k${String(at)}`, at);
    expect(await codeOf(transaction.delete('x').execute())).toEqual({ code: 'TRANSACTION_SIZE_EXCEEDED', status: 400 });
    expect(under.kvs.records()).toEqual([]);
  });

  it('answers 429 beyond the request rate, until the second has passed', async () => {
    under.forge.restore();
    let real = 0;
    under = kvsUnderTest({ requestsPerSecond: 3, milliseconds: () => real });
    for (let at = 0; at < 3; at += 1) await client.get('k');
    expect(await codeOf(client.get('k'))).toEqual({ code: 'RATE_LIMIT_EXCEEDED', status: 429 });
    real = 1001;
    expect(await client.get('k')).toBeUndefined();
  });

  it('knows no other path', () => {
    expect(under.kvs.handle('/api/v1/nonsense', {})).toEqual({ status: 404, body: { code: 'NOT_FOUND', message: expect.stringContaining('nonsense') } });
    expect(under.kvs.handle('/api/v1/get', { key: 'k', surprise: 1 })).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
  });
});

describe('custom entities', () => {
  beforeEach(async () => {
    await employees.set('e1', { surname: 'Davis', age: 30, active: true });
    await employees.set('e2', { surname: 'Scott', age: 20, active: true, score: 1.5 });
    await employees.set('e3', { surname: 'Adams', age: 40, active: false });
    await employees.set('e4', { surname: 'Stone', active: true });
  });
  const keys = ({ results }: { results: readonly { key: string }[] }): string[] => results.map(({ key }) => key);
  const active = () => employees.query().index('by-active', { partition: [true] });

  it('lists by key, by one attribute and by partition and range', async () => {
    expect(keys(await employees.query().index('by-key').getMany())).toEqual(['e1', 'e2', 'e3', 'e4']);
    expect(keys(await employees.query().index('surname').getMany())).toEqual(['e3', 'e1', 'e2', 'e4']);
    expect(keys(await active().getMany())).toEqual(['e2', 'e1']);
    expect(keys(await active().sort(Sort.DESC).getMany())).toEqual(['e1', 'e2']);
  });

  it.each([
    ['EQUAL_TO', WhereConditions.equalTo(30), ['e1']],
    ['BETWEEN', WhereConditions.between(20, 29), ['e2']],
    ['GREATER_THAN', WhereConditions.greaterThan(20), ['e1']],
    ['GREATER_THAN_EQUAL_TO', WhereConditions.greaterThanEqualTo(20), ['e2', 'e1']],
    ['LESS_THAN', WhereConditions.lessThan(30), ['e2']],
    ['LESS_THAN_EQUAL_TO', WhereConditions.lessThanEqualTo(30), ['e2', 'e1']],
  ])('ranges by %s', async (_name, condition, expected) => {
    expect(keys(await active().where(condition).getMany())).toEqual(expected);
  });

  it.each([
    ['equalTo', new Filter<Employee>().and('surname', FilterConditions.equalTo('Scott')), ['e2']],
    ['notEqualTo', new Filter<Employee>().and('surname', FilterConditions.notEqualTo('Scott')), ['e1', 'e3', 'e4']],
    ['beginsWith', new Filter<Employee>().and('surname', FilterConditions.beginsWith('S')), ['e2', 'e4']],
    ['contains', new Filter<Employee>().and('surname', FilterConditions.contains('a')), ['e1', 'e3']],
    ['notContains', new Filter<Employee>().and('surname', FilterConditions.notContains('a')), ['e2', 'e4']],
    ['exists', new Filter<Employee>().and('score', FilterConditions.exists()), ['e2']],
    ['notExists', new Filter<Employee>().and('age', FilterConditions.notExists()), ['e4']],
    ['or', new Filter<Employee>().or('age', FilterConditions.lessThan(25)).or('age', FilterConditions.greaterThan(35)), ['e2', 'e3']],
    ['and', new Filter<Employee>().and('age', FilterConditions.greaterThan(25)).and('active', FilterConditions.equalTo(true)), ['e1']],
  ])('filters by %s', async (_name, filter, expected) => {
    expect(keys(await employees.query().index('by-key').filters(filter).getMany())).toEqual(expected);
  });

  it('goes on after a cursor although the record before it is deleted', async () => {
    const first = await employees.query().index('surname').limit(2).getMany();
    await employees.delete('e1');
    const second = await employees.query().index('surname').limit(2).cursor(first.nextCursor ?? '').getMany();
    expect(keys(second)).toEqual(['e2', 'e4']);
    expect(second.nextCursor).toBeUndefined();
  });

  it('answers a batch item by item', async () => {
    const set = await client.batchSet<unknown>([
      { key: 'plain', value: 1 },
      { key: 'e5', value: { surname: 'Evans' }, entityName: 'employee' },
      { key: 'bad/key', value: 1 },
    ]);
    expect(set.successfulKeys).toEqual([{ key: 'plain' }, { key: 'e5', entityName: 'employee' }]);
    expect(set.failedKeys).toMatchObject([{ key: 'bad/key', error: { code: 'INVALID_KEY' } }]);
    const got = await client.batchGet([{ key: 'e5', entityName: 'employee' }, { key: 'e5' }]);
    expect(got.successfulKeys).toEqual([{ key: 'e5', entityName: 'employee', value: { surname: 'Evans' } }]);
    expect(got.failedKeys).toMatchObject([{ key: 'e5', error: { code: 'KEY_NOT_FOUND' } }]);
    expect((await client.batchDelete([{ key: 'plain' }])).successfulKeys).toEqual([{ key: 'plain' }]);
  });
});

describe('transactions', () => {
  const is = (age: number) => ({ entityName: 'employee', conditions: new Filter<{ age: number }>().and('age', FilterConditions.equalTo(age)) });
  const absent = { entityName: 'employee', conditions: new Filter<{ age: number }>().and('age', FilterConditions.notExists()) };

  it('does everything when every condition holds', async () => {
    await client.transact().set('e1', { age: 1 }, absent).set('plain', 'x', undefined, { ttl: { value: 1, unit: 'DAYS' } }).execute();
    await client.transact().set('e1', { age: 2 }, is(1)).delete('plain').execute();
    expect(await employees.get('e1')).toEqual({ age: 2 });
    expect(await client.get('plain')).toBeUndefined();
  });

  it.each([
    ['a failed condition', () => client.transact().set('b', 1).set('e1', { age: 3 }, is(9)).execute(), { code: 'CONDITIONAL_CHECK_FAILED', status: 409 }],
    ['a failed check', () => client.transact().set('b', 1).check('e1', is(9)).execute(), { code: 'CONDITIONAL_CHECK_FAILED', status: 409 }],
    ['a failed delete', () => client.transact().set('b', 1).delete('e1', is(9)).execute(), { code: 'CONDITIONAL_CHECK_FAILED', status: 409 }],
    ['a second creation', () => client.transact().set('b', 1).set('e1', { age: 4 }, absent).execute(), { code: 'CONDITIONAL_CHECK_FAILED', status: 409 }],
    ['an oversized value', () => client.transact().set('b', 1).set('c', 'x'.repeat(250_000)).execute(), { code: 'MAX_SIZE', status: 400 }],
    ['a key named twice', () => client.transact().set('b', 1).delete('b').execute(), { code: 'DUPLICATE_KEY', status: 400 }],
  ])('does nothing after %s', async (_what, work, refusal) => {
    await employees.set('e1', { age: 1 });
    expect(await codeOf(work())).toEqual(refusal);
    expect(await client.get('b')).toBeUndefined();
    expect(await employees.get('e1')).toEqual({ age: 1 });
  });

  it('lets one of two writers win who read the same version', async () => {
    await employees.set('e1', { age: 1 });
    const raise = (to: number) => client.transact().set('e1', { age: to }, is(1)).execute();
    const outcomes = await Promise.allSettled([raise(2), raise(3)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('eventual consistency', () => {
  const all = async () => (await employees.query().index('by-key').getMany()).results.map(({ value }) => value);

  it('shows queries the state before the last writes, and gets the newest', async () => {
    await employees.set('e1', { age: 1 });
    under.kvs.setConsistency({ staleForWrites: 2 });
    await employees.set('e1', { age: 2 });
    await employees.set('e2', { age: 3 });
    expect(await all()).toEqual([{ age: 1 }]);
    expect(await employees.get('e1')).toEqual({ age: 2 });
    await employees.delete('e1');
    expect(await all()).toEqual([{ age: 2 }]);
    under.kvs.setConsistency('strict');
    expect(await all()).toEqual([{ age: 3 }]);
  });

  it('shows queries a state some time old', async () => {
    under.kvs.setConsistency({ staleForMs: 1000 });
    await employees.set('e1', { age: 1 });
    expect(await all()).toEqual([]);
    under.clock.now += 1000;
    expect(await all()).toEqual([{ age: 1 }]);
  });
});
