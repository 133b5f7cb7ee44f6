import api, { asApp, asUser, authorize, getAppContext, invokeRemote, privacy, route, webTrigger } from '@forge/api';
import { kvs, Filter, FilterConditions } from '@forge/kvs';
import Resolver from '@forge/resolver';

interface Note {
  issue: string;
  at: number;
  text: string;
}
const notes = kvs.entity<Note>('note');
const definitions = new Resolver();

definitions.define('context', ({ payload, context }) => ({
  payload,
  accountId: context['accountId'],
  extension: context['extension'],
  license: context['license'],
  installation: context['installation'],
  variable: process.env['GREETING'],
  environment: Object.keys(process.env).length,
  app: getAppContext().appAri.toString(),
  now: Date.now(),
}));
definitions.define('nothing', () => undefined);
definitions.define('fail', () => {
  throw new Error('on purpose');
});
definitions.define('write', async ({ payload }) => {
  const note: Note = { issue: String(payload['issue']), at: Date.now(), text: String(payload['text']) };
  await kvs
    .transact()
    .set(String(payload['key']), note, { entityName: 'note', conditions: new Filter<Note>().and('text', FilterConditions.notExists()) })
    .set('last', payload['key'])
    .execute();
  return (await notes.query().index('by-issue', { partition: [payload['issue']] }).getMany()).results;
});
definitions.define('remote', async ({ payload }) => {
  const response = await invokeRemote(String(payload['key'] ?? 'gateway'), { path: String(payload['path'] ?? '/v1/echo?a=b'), method: 'POST', body: 'hello' });
  return { status: response.status, body: await response.json() };
});
definitions.define('jira', async ({ payload }) => {
  const who = payload['who'] === 'app' ? asApp() : asUser(payload['who'] as string | undefined);
  const response = await who.requestJira(route`/rest/api/3/issue/${'A-1'}?fields=${'a b'}`, { headers: { 'x-local-principal': 'forged' } });
  return { status: response.status, body: await response.json() };
});
definitions.define('may', async () => ({ edit: await authorize().onJiraIssue(7).canEdit?.() }));
definitions.define('report', () => privacy.reportPersonalData([{ accountId: 'ann', updatedAt: new Date(0).toISOString() }]));
definitions.define('fetch', async ({ payload }) => {
  const response = await api.fetch(String(payload['url']));
  return { status: response.status, body: await response.text() };
});
definitions.define('hook', async () => ({ url: await webTrigger.getUrl(String('hook')), again: await webTrigger.getUrl('hook') }));
definitions.define('fixed', async () => ({ url: await webTrigger.getUrl('fixed') }));
definitions.define('unhook', async ({ payload }) => {
  await webTrigger.deleteUrl(String(payload['url']));
});
definitions.define('graph', async () => (await asApp().requestGraph('query somethingElse { me { id } }')).json());
definitions.define('late', () => {
  setTimeout(() => void kvs.set('late', 1).catch((error: unknown) => console.log(`late write: ${String(error)}`)), 30);
});

export const resolver = definitions.getDefinitions();

export const hook = (request: { userPath: string; body: string; queryParameters: Record<string, string[]> }) => ({
  statusCode: 201,
  headers: { 'content-type': ['text/plain'], 'x-two': ['a', 'b'] },
  body: `${request.userPath} ${request.body} ${String(request.queryParameters['q'])}`,
});
export const fixed = () => ({ outputKey: 'ok' });

export const remember = async (event: { eventType: string; id?: string; retryContext?: { retryCount: number }; stubborn?: number }) => {
  await kvs.set(`event:${event.eventType}:${String(event.retryContext?.retryCount ?? 0)}`, event.id ?? 'none');
  const done = (event.retryContext?.retryCount ?? 0) >= (event.stubborn ?? 0);
  return done ? undefined : { _retry: true, retryOptions: { retryAfter: 60, retryReason: 'FUNCTION_RETRY_REQUEST' } };
};
export const leave = async () => {
  await invokeRemote('gateway', { path: '/v1/uninstalled', method: 'POST' });
  throw new Error('left badly');
};
export const tick = async (request: { context: { moduleKey: string } }) => {
  const key = `ticks:${request.context.moduleKey}`;
  await kvs.set(key, ((await kvs.get<number>(key)) ?? 0) + 1);
};
