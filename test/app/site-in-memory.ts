import { memoryClock } from '../../src/adapters/memory/memory-clock';
import { memoryGateway } from '../../src/adapters/memory/memory-gateway';
import { memoryIds } from '../../src/adapters/memory/memory-ids';
import { memoryJira, type World } from '../../src/adapters/memory/memory-jira';
import { memoryPlatform } from '../../src/adapters/memory/memory-platform';
import type { AppPorts } from '../../src/app/app-ports';
import { serve } from '../../src/app/serve';
import { appContracts } from '../../src/contract/app';
import { clientOf } from '../../src/contract/kernel/client';

const jiraTypes = [{ id: '1', name: 'Task' }];
const everybody = ['admin', 'owner', 'editor', 'viewer', 'restricted', 'maker'];

/** Six people, a project everybody may edit (issues 101 and 102), and one the restricted user and the viewer cannot see (201). */
export const world: World = {
  people: [
    { accountId: 'admin', name: 'Amara', isAdmin: true },
    { accountId: 'owner', name: 'Mika' },
    { accountId: 'editor', name: 'Ewa', groups: ['editors'] },
    { accountId: 'viewer', name: 'Vito' },
    { accountId: 'restricted', name: 'Uri' },
    { accountId: 'maker', name: 'Mo' },
  ],
  projects: [
    {
      id: '10',
      key: 'ONB',
      name: 'Onboarding',
      issueTypes: jiraTypes,
      browse: everybody,
      edit: everybody,
      create: everybody,
    },
    {
      id: '20',
      key: 'SEC',
      name: 'Secret',
      issueTypes: jiraTypes,
      browse: ['admin', 'owner', 'editor'],
      edit: ['admin', 'owner'],
      create: ['admin', 'owner'],
    },
  ],
  groups: [{ id: 'editors', name: 'Editors' }],
  issues: [
    { id: '101', key: 'ONB-1', projectId: '10', fields: { summary: 'Laptop for Uri', priority: { name: 'High' } } },
    { id: '102', key: 'ONB-2', projectId: '10' },
    { id: '201', key: 'SEC-1', projectId: '20', fields: { summary: 'Laptop for a spy' } },
  ],
};

const start = Date.UTC(2026, 10, 2, 9);

/** The app's use cases over memory: what a person calls, and what is then in the stores. */
export function siteInMemory() {
  const jira = memoryJira(world);
  const { clock, move } = memoryClock(start);
  const gateway = memoryGateway(clock);
  const tenant = {
    key: 't'.repeat(22),
    cloudId: 'cloud',
    environmentId: 'environment',
    installationId: 'installation',
  };
  const platform = memoryPlatform();
  const unknownErrors: unknown[] = [];
  const ports: AppPorts = {
    clock,
    ids: memoryIds(),
    ...gateway.of(tenant),
    ...platform,
    issues: jira.issues,
    people: jira.people,
    attachments: jira.attachments,
    wakeAddress: async () => 'https://wake.example',
  };
  const onUnknownError = (error: unknown) => {
    unknownErrors.push(error);
    return 'log-id';
  };
  const surfaces = serve(ports, { onUnknownError });
  /** Every call of every surface, as one person. */
  const as = (accountId: string) => {
    const send = (surface: keyof typeof surfaces) => async (name: string, input: unknown) => {
      jira.actAs(accountId);
      const result = await surfaces[surface](name, input, { accountId });
      // Nobody foresaw it, so a test shall see all of it.
      if (unknownErrors.length > 0) throw unknownErrors[0];
      return result;
    };
    return {
      panel: clientOf(appContracts.panel, send('panel')),
      forms: clientOf(appContracts.forms, send('forms')),
      admin: clientOf(appContracts.admin, send('admin')),
    };
  };
  return { as, surfaces, ports, jira, gateway, tenant, platform, move, unknownErrors };
}

/** A site in memory. */
export type SiteInMemory = ReturnType<typeof siteInMemory>;
