import { kvs as client, Filter, FilterConditions, Sort, WhereConditions } from '@forge/kvs';
import { employees, type Employee, kvsUnderTest, type KvsUnderTest } from './kvs-under-test';

let under: KvsUnderTest;
beforeEach(() => {
  under = kvsUnderTest();
});
afterEach(() => {
  under.forge.restore();
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
    [
      'or',
      new Filter<Employee>().or('age', FilterConditions.lessThan(25)).or('age', FilterConditions.greaterThan(35)),
      ['e2', 'e3'],
    ],
    [
      'and',
      new Filter<Employee>().and('age', FilterConditions.greaterThan(25)).and('active', FilterConditions.equalTo(true)),
      ['e1'],
    ],
  ])('filters by %s', async (_name, filter, expected) => {
    expect(keys(await employees.query().index('by-key').filters(filter).getMany())).toEqual(expected);
  });

  it('goes on after a cursor although the record before it is deleted', async () => {
    const first = await employees.query().index('surname').limit(2).getMany();
    await employees.delete('e1');
    const second = await employees
      .query()
      .index('surname')
      .limit(2)
      .cursor(first.nextCursor ?? '')
      .getMany();
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
