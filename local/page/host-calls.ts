import * as z from 'zod';
import { hostApi } from '../site/host-api';

const Answer = z.union([z.object({ result: z.unknown() }), z.object({ error: z.string() })]);

const missing = 'The local site answered with something this page does not understand. Reload the page.';

async function post(name: string, input: unknown): Promise<unknown> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  }).catch(() => {
    throw new Error('The local site does not answer. Check that it is still running, then reload the page.');
  });
  const answer = Answer.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw new Error(missing);
  if ('error' in answer.data) throw new Error(answer.data.error);
  return answer.data.result;
}

interface Call<Input, Output> {
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
}

function caller<Input, Output>(name: string, { output }: Call<Input, Output>): (input: Input) => Promise<Output> {
  return async (input) => {
    const parsed = output.safeParse(await post(name, input));
    if (!parsed.success) throw new Error(missing);
    return parsed.data;
  };
}

/** The calls of the local site; each rejects with a sentence for the person in front of the page. */
export const hostCalls = {
  session: caller('session', hostApi.session),
  actAs: caller('act-as', hostApi['act-as']),
  projects: caller('projects', hostApi.projects),
  issues: caller('issues', hostApi.issues),
  issue: caller('issue', hostApi.issue),
  createIssue: caller('create-issue', hostApi['create-issue']),
  deleteIssue: caller('delete-issue', hostApi['delete-issue']),
  deleteProject: caller('delete-project', hostApi['delete-project']),
  showPanel: caller('show-panel', hostApi['show-panel']),
  context: caller('context', hostApi.context),
  invoke: caller('invoke', hostApi.invoke),
  fetchProduct: caller('fetch-product', hostApi['fetch-product']),
  people: caller('people', hostApi.people),
  groups: caller('groups', hostApi.groups),
  install: caller('install', hostApi.install),
  uninstall: caller('uninstall', hostApi.uninstall),
  fireSchedule: caller('fire-schedule', hostApi['fire-schedule']),
  moveClock: caller('move-clock', hostApi['move-clock']),
  gateway: caller('gateway', hostApi.gateway),
};
