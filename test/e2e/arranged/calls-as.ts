import * as z from 'zod';
import { seedPeople } from '../../../local/site/seed';
import { appContracts } from '../../../src/contract/app';
import { clientOf } from '../../../src/contract/kernel/client';
import type { Who } from '../actors/jira';
import type { Stage } from '../stage/stage';

const Answered = z.object({ result: z.unknown() });

/** Calls the app's functions as somebody, past every page: to arrange quickly what a test is not about. */
export function callsAs(stage: Stage, who: Who) {
  const invoke = async (place: object, functionKey: string, payload: unknown): Promise<unknown> => {
    const response = await fetch(`${stage.site.url}/api/invoke`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: `local-account=${encodeURIComponent(seedPeople[who])}`,
      },
      body: JSON.stringify({ ...place, functionKey, payload }),
    });
    return Answered.parse(await response.json()).result;
  };
  return {
    forms: clientOf(appContracts.forms, (name, input) => invoke({ moduleKey: 'forms' }, name, input)),
    onIssue: (issueKey: string) =>
      clientOf(appContracts.panel, (name, input) => invoke({ moduleKey: 'formwright-panel', issueKey }, name, input)),
  };
}
