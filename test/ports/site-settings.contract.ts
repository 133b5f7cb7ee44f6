import { overPlatform, type OpenPlatform } from './platform-under-test';

/** What every adapter of the port `SiteSettings` does. */
export function siteSettingsContract(name: string, open: OpenPlatform): void {
  overPlatform(`${name}: site settings`, open, (under) => {
    it('lets everyone build forms until somebody chose', async () => {
      const { siteSettings } = under();
      expect(await siteSettings.makers()).toEqual({ kind: 'everyone' });
      const restricted = { kind: 'restricted', people: { users: ['ann'], groups: [] } } as const;
      await siteSettings.saveMakers({ ...restricted, people: { users: ['ann'], groups: [] } });
      expect(await siteSettings.makers()).toEqual(restricted);
      await siteSettings.saveMakers({ kind: 'everyone' });
      expect(await siteSettings.makers()).toEqual({ kind: 'everyone' });
    });
  });
}
