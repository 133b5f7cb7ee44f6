import { randomUUID } from 'node:crypto';
import type { SiteState } from './site-state';

/** The ids under which the app knows this site; they stay the same until the site forgets its data. */
export type Tenant = { readonly cloudId: string; readonly environmentId: string };

const kept = (state: SiteState, name: string): string => {
  const known = state.setting(name);
  if (known !== undefined) return known;
  const fresh = randomUUID();
  state.keep(name, fresh);
  return fresh;
};

/** Reads the ids of this site from its state, making them at the first start. */
export const tenantOf = (state: SiteState): Tenant => ({
  cloudId: kept(state, 'cloud-id'),
  environmentId: kept(state, 'environment-id'),
});
