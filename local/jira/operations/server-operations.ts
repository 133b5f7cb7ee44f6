import { ok, type Answer, type Call, type Operation } from '../operation';

const serverInfo = (call: Call): Answer =>
  ok({
    baseUrl: call.site.baseUrl,
    displayUrl: call.site.baseUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_000,
    serverTime: new Date(call.site.now()).toISOString().replace('Z', '+0000'),
    serverTitle: 'Jira',
    defaultLocale: { locale: 'en_US' },
    serverTimeZone: 'Etc/UTC',
  });

/** What Jira says about itself. */
export const serverOperations: readonly Operation[] = [
  { method: 'GET', path: '/rest/api/3/serverInfo', scope: 'none', answer: serverInfo },
];
