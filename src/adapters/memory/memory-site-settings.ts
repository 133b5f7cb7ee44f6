import type { SiteSettings } from '../../ports/site-settings';
import { kept } from './kept';
import type { PlatformState } from './platform-state';

/** The port `SiteSettings` in memory; a site that never chose lets everyone build forms. */
export function memorySiteSettings({ makers }: PlatformState): SiteSettings {
  return {
    makers: async () => makers.get('makers') ?? { kind: 'everyone' },
    saveMakers: async (chosen) => {
      makers.set('makers', kept(chosen));
    },
  };
}
