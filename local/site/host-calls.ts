import { issueCalls } from './calls/issue-calls';
import { lifecycleCalls } from './calls/lifecycle-calls';
import { moduleCalls } from './calls/module-calls';
import { peopleCalls } from './calls/people-calls';
import { sessionCalls } from './calls/session-calls';
import type { HostApi } from './host-api';
import type { HostCall } from './host-call';
import type { HostSite } from './host-site';

/** Every call of the host page, by its name. */
export const hostCalls = (site: HostSite): Readonly<Record<keyof HostApi, HostCall>> => ({
  ...sessionCalls(site),
  ...issueCalls(site),
  ...moduleCalls(site),
  ...peopleCalls(site),
  ...lifecycleCalls(site),
});
