import type { Jira } from '../jira/jira';
import type { Platform } from '../platform/platform';
import type { GatewayProcess } from './gateway-process';
import type { SiteState } from './site-state';

/** What the calls of the host page work with. */
export type HostSite = {
  readonly jira: Jira;
  readonly platform: Platform;
  readonly gateway: GatewayProcess;
  readonly state: SiteState;
  readonly siteUrl: string;
  readonly resourceOrigin: string;
  readonly cloudId: string;
  readonly environmentId: string;
  readonly log: (line: string) => void;
};
