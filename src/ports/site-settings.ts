import type { MakerPolicy } from '../domain/policy/maker-policy';

/** The app's settings of one site. */
export interface SiteSettings {
  makers(): Promise<MakerPolicy>;
  saveMakers(makers: MakerPolicy): Promise<void>;
}
