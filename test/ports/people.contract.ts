import { overJira, small, type OpenJira } from './jira-under-test';

/** What every adapter of the port `People` does. */
export function peopleContract(name: string, open: OpenJira): void {
  overJira(`${name}: people`, open, (under) => {
    it.each(small.people)(
      'knows the groups of $accountId, and whether they administer Jira',
      async ({ accountId, groups, isAdmin }) => {
        const { people, as } = under();
        expect([...(await as(accountId, () => people.ownGroups()))].sort()).toEqual([...groups].sort());
        expect(await as(accountId, () => people.isAdmin())).toBe(isAdmin);
      },
    );

    it('names people, and leaves out whom Jira does not know', async () => {
      const { people, as } = under();
      const named = await as('cem', () => people.names(['ann', 'bob', 'nobody', 'ann', 'not an id']));
      expect(Object.fromEntries(named)).toEqual({ ann: 'Ann Acker', bob: 'Bob Baker' });
      expect(await as('cem', () => people.names([]))).toEqual(new Map());
      const crowd = Array.from({ length: 120 }, (_, number) => `person-${number}`);
      expect([...(await as('cem', () => people.names([...crowd, 'cem']))).keys()]).toEqual(['cem']);
    });

    it('finds groups by a part of their names, in any case', async () => {
      const { people, as } = under();
      const found = (query: string) => as('cem', () => people.findGroups(query));
      expect(await found('MAKE')).toEqual([{ id: 'group-makers', name: 'Makers' }]);
      expect((await found('')).map(({ id }) => id).sort()).toEqual(['group-makers', 'group-staff']);
      expect(await found('nobody & nothing?')).toEqual([]);
    });

    it('names groups, and leaves out those Jira does not know', async () => {
      const { people, as } = under();
      const crowd = Array.from({ length: 120 }, (_, number) => `group-${number}`);
      const named = await as('cem', () => people.groupNames([...crowd, 'group-staff', 'group-staff', 'not an id']));
      expect(Object.fromEntries(named)).toEqual({ 'group-staff': 'Staff of all' });
      expect(await as('cem', () => people.groupNames([]))).toEqual(new Map());
    });
  });
}
