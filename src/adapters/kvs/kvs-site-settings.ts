import { kvs } from '@forge/kvs';
import { MakerPolicy } from '../../domain/policy/maker-policy';
import type { SiteSettings } from '../../ports/site-settings';
import { askStorage, type Wait } from './ask-storage';
import { StorageFault } from './storage-fault';

const key = 'site:makers';

/** The port `SiteSettings` over the platform's storage; a site that never chose lets everyone build forms. */
export function kvsSiteSettings(wait: Wait): SiteSettings {
  return {
    makers: async () => {
      const stored = await askStorage('read settings', wait, () => kvs.get<unknown>(key));
      if (stored === undefined) return { kind: 'everyone' };
      const parsed = MakerPolicy.safeParse(stored);
      if (!parsed.success) throw new StorageFault('read settings', 'the stored value is not one');
      return parsed.data;
    },
    saveMakers: (makers) => askStorage('write settings', wait, () => kvs.set(key, makers)),
  };
}
