import { kvs as client, MetadataField, WhereConditions, type OverrideAndReturnSetOptions } from '@forge/kvs';
import { kvsUnderTest, type KvsUnderTest } from './kvs-under-test';
import { refusalOf } from './refusal';

let under: KvsUnderTest;
beforeEach(() => {
  under = kvsUnderTest();
});
afterEach(() => {
  under.forge.restore();
});

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
    const second = await client
      .query()
      .where('key', WhereConditions.beginsWith('n:'))
      .cursor(first.nextCursor ?? '')
      .limit(100)
      .getMany<number>();
    expect(second.results).toHaveLength(15);
    expect(second.nextCursor).toBeUndefined();
    expect(
      await refusalOf(
        client
          .query()
          .cursor(first.nextCursor ?? '')
          .getMany(),
      ),
    ).toEqual({ code: 'INVALID_CURSOR', status: 400 });
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
    expect(await client.set('a', 2, returning('PREVIOUS'))).toEqual({
      key: 'a',
      value: 1,
      createdAt: start,
      updatedAt: start,
    });
    expect(await client.set('a', 3, returning('LATEST'))).toEqual({
      key: 'a',
      value: 3,
      createdAt: start,
      updatedAt: start + 5000,
    });
    expect(await client.set('new', 3, returning('PREVIOUS'))).toBeUndefined();
  });

  it('creates only what does not exist when asked to', async () => {
    await client.set('a', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
    expect(await refusalOf(client.set('a', 2, { keyPolicy: 'FAIL_IF_EXISTS' }))).toEqual({
      code: 'KEY_CONFLICT',
      status: 409,
    });
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
