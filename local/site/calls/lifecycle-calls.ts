import { hostApi } from '../host-api';
import { hostCall } from '../host-call';
import { HostError } from '../host-error';
import type { HostSite } from '../host-site';
import { sessionOf } from './session-calls';

const adminOnly = (site: HostSite, me: string): void => {
  if (!site.jira.site.permissions.isAdmin(me))
    throw new HostError(403, 'Only a Jira admin can install and uninstall apps. Act as an admin.');
};

const install = async (site: HostSite, me: string) => {
  adminOnly(site, me);
  if (site.platform.installation().installed) throw new HostError(409, 'The app is installed already.');
  await site.platform.install();
  return sessionOf(site, me);
};

const uninstall = async (site: HostSite, me: string) => {
  adminOnly(site, me);
  if (!site.platform.installation().installed) throw new HostError(409, 'The app is not installed.');
  await site.platform.uninstall();
  return sessionOf(site, me);
};

const fireSchedule = async (site: HostSite, key: string) => {
  if (!site.platform.installation().installed)
    throw new HostError(409, 'The app is not installed, so nothing of it runs.');
  if (!site.platform.manifest.modules.scheduledTrigger.some((trigger) => trigger.key === key))
    throw new HostError(404, 'The app has no such scheduled trigger.');
  return site.platform.fireScheduled(key);
};

const furthest = 3650;

const moveClock = async (site: HostSite, days: number): Promise<void> => {
  if (Math.abs(days) > furthest)
    throw new HostError(400, `Move the clock by ${String(furthest)} days or less at a time.`);
  await site.platform.clock.move(days);
  await site.gateway.purge();
};

/** Installing, schedules, the clock and the gateway: what one does to the site to see the app live through it. */
export const lifecycleCalls = (site: HostSite) => ({
  install: hostCall(hostApi.install, (_, { me }) => install(site, me)),
  uninstall: hostCall(hostApi.uninstall, (_, { me }) => uninstall(site, me)),
  'fire-schedule': hostCall(hostApi['fire-schedule'], ({ key }) => fireSchedule(site, key)),
  'move-clock': hostCall(hostApi['move-clock'], async ({ days }, { me }) => {
    await moveClock(site, days);
    return sessionOf(site, me);
  }),
  gateway: hostCall(hostApi.gateway, async ({ running }) => {
    if (running === true) await site.gateway.start();
    if (running === false) await site.gateway.stop();
    return { running: site.gateway.running() };
  }),
});
