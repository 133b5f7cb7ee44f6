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

interface Request {
  payload: Partial<Record<'key' | 'issue' | 'text' | 'path' | 'who' | 'url', string>>;
  context: Record<string, unknown>;
}
const define = (name: string, handle: (request: Request) => unknown): void => {
  definitions.define(name, handle);
};

define('context', ({ payload, context }) => ({
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
define('nothing', () => undefined);
define('fail', () => {
  throw new Error('on purpose');
});
define('write', async ({ payload: { key = '', issue = '', text = '' } }) => {
  const conditions = new Filter<Note>().and('text', FilterConditions.notExists());
  await kvs
    .transact()
    .set<Note>(key, { issue, text, at: Date.now() }, { entityName: 'note', conditions })
    .set('last', key)
    .execute();
  return (
    await notes
      .query()
      .index('by-issue', { partition: [issue] })
      .getMany()
  ).results;
});
define('remote', async ({ payload: { key = 'gateway', path = '/v1/echo?a=b' } }) => {
  const response = await invokeRemote(key, { path, method: 'POST', body: 'hello' });
  return { status: response.status, body: await response.text() };
});
define('jira', async ({ payload: { who } }) => {
  const caller = who === 'app' ? asApp() : asUser(who);
  const headers = { 'x-local-principal': 'forged' };
  const response = await caller.requestJira(route`/rest/api/3/issue/${'A-1'}?fields=${'a b'}`, { headers });
  return { status: response.status, body: await response.text() };
});
define('may', async () => ({ edit: await authorize().onJiraIssue(7).canEdit?.() }));
define('report', () => privacy.reportPersonalData([{ accountId: 'ann', updatedAt: new Date(0).toISOString() }]));
define('fetch', async ({ payload: { url = '' } }) => {
  const response = await api.fetch(url);
  return { status: response.status, body: await response.text() };
});
define('hook', async () => ({ url: await webTrigger.getUrl('hook'), again: await webTrigger.getUrl('hook') }));
define('fixed', async () => ({ url: await webTrigger.getUrl('fixed') }));
define('unhook', ({ payload: { url = '' } }) => webTrigger.deleteUrl(url));
define('graph', () => asApp().requestGraph('query somethingElse { me { id } }'));
define('late', () => {
  setTimeout(() => {
    kvs.set('late', 1).catch((error: unknown) => {
      console.log(`late write: ${String(error)}`);
    });
  }, 30);
});

export const resolver = definitions.getDefinitions();

export const hook = (request: { userPath: string; body: string; queryParameters: Record<string, string[]> }) => ({
  statusCode: 201,
  headers: { 'content-type': ['text/plain'], 'x-two': ['a', 'b'] },
  body: `${request.userPath} ${request.body} ${String(request.queryParameters['q'])}`,
});
export const fixed = () => ({ outputKey: 'ok' });

export const remember = async (event: {
  eventType: string;
  id?: string;
  retryContext?: { retryCount: number };
  stubborn?: number;
}) => {
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
