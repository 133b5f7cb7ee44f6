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
  });
}
