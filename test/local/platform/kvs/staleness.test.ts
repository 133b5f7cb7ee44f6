import { employees, kvsUnderTest, type KvsUnderTest } from './kvs-under-test';

let under: KvsUnderTest;
beforeEach(() => {
  under = kvsUnderTest();
});
afterEach(() => {
  under.forge.restore();
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
