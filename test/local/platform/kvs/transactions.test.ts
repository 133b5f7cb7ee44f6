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

describe('transactions', () => {
  const is = (age: number) => ({
    entityName: 'employee',
    conditions: new Filter<{ age: number }>().and('age', FilterConditions.equalTo(age)),
  });
  const absent = {
    entityName: 'employee',
    conditions: new Filter<{ age: number }>().and('age', FilterConditions.notExists()),
  };

  it('does everything when every condition holds', async () => {
    await client
      .transact()
      .set('e1', { age: 1 }, absent)
      .set('plain', 'x', undefined, { ttl: { value: 1, unit: 'DAYS' } })
      .execute();
    await client.transact().set('e1', { age: 2 }, is(1)).delete('plain').execute();
    expect(await employees.get('e1')).toEqual({ age: 2 });
    expect(await client.get('plain')).toBeUndefined();
  });

  it.each([
    [
      'a failed condition',
      () => client.transact().set('b', 1).set('e1', { age: 3 }, is(9)).execute(),
      { code: 'CONDITIONAL_CHECK_FAILED', status: 409 },
    ],
    [
      'a failed check',
      () => client.transact().set('b', 1).check('e1', is(9)).execute(),
      { code: 'CONDITIONAL_CHECK_FAILED', status: 409 },
    ],
    [
      'a failed delete',
      () => client.transact().set('b', 1).delete('e1', is(9)).execute(),
      { code: 'CONDITIONAL_CHECK_FAILED', status: 409 },
    ],
    [
      'a second creation',
      () => client.transact().set('b', 1).set('e1', { age: 4 }, absent).execute(),
      { code: 'CONDITIONAL_CHECK_FAILED', status: 409 },
    ],
    [
      'an oversized value',
      () => client.transact().set('b', 1).set('c', 'x'.repeat(250_000)).execute(),
      { code: 'MAX_SIZE', status: 400 },
    ],
    [
      'a key named twice',
      () => client.transact().set('b', 1).delete('b').execute(),
      { code: 'DUPLICATE_KEY', status: 400 },
    ],
  ])('does nothing after %s', async (_what, work, refusal) => {
    await employees.set('e1', { age: 1 });
    expect(await refusalOf(work())).toEqual(refusal);
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
