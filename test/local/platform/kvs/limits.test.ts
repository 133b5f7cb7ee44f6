import { kvs as client, Filter, FilterConditions } from '@forge/kvs';
import { employees, kvsUnderTest, type KvsUnderTest } from './kvs-under-test';
import { refusalOf } from './refusal';

let under: KvsUnderTest;
beforeEach(() => {
  under = kvsUnderTest();
});
afterEach(() => {
  under.forge.restore();
});

const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });

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
    [
      'a page of 101 entities',
      () => employees.query().index('by-key').limit(101).getMany(),
      'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
    ],
    ['a missing partition', () => employees.query().index('by-active').getMany(), 'INVALID_PARTITION'],
    [
      'a filter on an undeclared attribute',
      () =>
        client
          .entity<{ ghost: string }>('employee')
          .query()
          .index('surname')
          .filters(new Filter<{ ghost: string }>().and('ghost', FilterConditions.exists()))
          .getMany(),
      'INVALID_ENTITY_ATTRIBUTE',
    ],
    [
      'a batch of 26',
      () => client.batchSet([...Array(26).keys()].map((at) => ({ key: `k${String(at)}`, value: at }))),
      'BATCH_SIZE_EXCEEDED',
    ],
    ['an empty batch', () => client.batchGet([]), 'EMPTY_BATCH'],
    ['a batch naming a key twice', () => client.batchDelete([{ key: 'a' }, { key: 'a' }]), 'DUPLICATE_KEY'],
    [
      'a batch over 4 MB',
      () => client.batchSet([...Array(20).keys()].map((at) => ({ key: `k${String(at)}`, value: 'x'.repeat(230_000) }))),
      'MAX_SIZE',
    ],
    ['a time to live of two years', () => client.set('k', 1, { ttl: { value: 730, unit: 'DAYS' } }), 'INVALID_TTL'],
  ];

  it.each(table)('refuses %s', async (_what, work, code) => {
    expect(await refusalOf(work())).toEqual({ code, status: 400 });
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
    expect(await refusalOf(transaction.delete('x').execute())).toEqual({
      code: 'TRANSACTION_SIZE_EXCEEDED',
      status: 400,
    });
    expect(under.kvs.records()).toEqual([]);
  });

  it('answers 429 beyond the request rate, until the second has passed', async () => {
    under.forge.restore();
    let real = 0;
    under = kvsUnderTest({ requestsPerSecond: 3, milliseconds: () => real });
    for (let at = 0; at < 3; at += 1) await client.get('k');
    expect(await refusalOf(client.get('k'))).toEqual({ code: 'RATE_LIMIT_EXCEEDED', status: 429 });
    real = 1001;
    expect(await client.get('k')).toBeUndefined();
  });

  it('knows no other path', () => {
    expect(under.kvs.handle('/api/v1/nonsense', {})).toEqual({
      status: 404,
      body: { code: 'NOT_FOUND', message: "The local key-value store has no 'nonsense'." },
    });
    expect(under.kvs.handle('/api/v1/get', { key: 'k', surprise: 1 })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    });
  });
});
