import type { pickContract } from '../../contract/app/pick';
import type { AppHandlers } from '../access/app-handlers';
import type { AppPorts } from '../app-ports';

/** Serves the calls that find groups and issues to choose, as Jira shows them to the caller. */
export function pickHandlers({ people, issues }: AppPorts): AppHandlers<typeof pickContract> {
  return {
    'pick.groups': async ({ input }) => ({ groups: [...(await people.findGroups(input.query))] }),
    'pick.group-names': async ({ input }) => ({
      groups: [...(await people.groupNames(input.ids))].map(([id, name]) => ({ id, name })),
    }),
    'pick.issues': async ({ input }) => ({ issues: [...(await issues.find(input.query))] }),
  };
}
