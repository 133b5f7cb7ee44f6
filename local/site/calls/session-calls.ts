import { hostApi, type Session } from '../host-api';
import { hostCall } from '../host-call';
import { HostError } from '../host-error';
import type { HostSite } from '../host-site';
import { localModules } from '../local-modules';
import { localUser } from '../local-user';

/** What the host page draws its frame from, for the person who acts. */
export const sessionOf = (site: HostSite, me: string): Session => {
  const { platform, gateway } = site;
  const people = site.jira.site.people.all().filter((person) => person.status === 'active');
  const acting = people.find((person) => person.accountId === me);
  if (acting === undefined) throw new HostError(404, 'There is no such person on this site. Choose another one.');
  const { installed, installationId } = platform.installation();
  return {
    me: localUser(acting),
    users: people.map(localUser),
    resourceOrigin: site.resourceOrigin,
    clock: { now: new Date(platform.clock.now()).toISOString(), offsetDays: platform.clock.offsetDays() },
    app: {
      name: platform.manifest.app.name ?? 'Formwright',
      installed,
      ...(installationId === undefined ? {} : { installationId }),
      modules: installed ? [...localModules(platform.manifest, site.resourceOrigin)] : [],
      scheduledTriggers: platform.manifest.modules.scheduledTrigger.map(({ key, interval }) => ({ key, interval })),
    },
    gateway: { running: gateway.running(), url: gateway.url },
  };
};

/** Who acts, and acting as somebody else. */
export const sessionCalls = (site: HostSite) => ({
  session: hostCall(hostApi.session, (_, { me }) => sessionOf(site, me)),
  'act-as': hostCall(hostApi['act-as'], ({ accountId }, { become }) => {
    const session = sessionOf(site, accountId);
    become(accountId);
    return session;
  }),
});
