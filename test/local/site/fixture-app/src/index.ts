import { asApp, invokeRemote, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

const definitions = new Resolver();

definitions.define('context', (request) => request);
definitions.define('nothing', () => undefined);
definitions.define('fail', () => {
  throw new Error('on purpose');
});
definitions.define('events', () => kvs.get('events'));
definitions.define('remote', async () => (await invokeRemote('gateway', { path: '/echo' })).status);
definitions.define('write', async () => {
  const path = route`/rest/api/3/issue/ONB-1/properties/a`;
  return (await asApp().requestJira(path, { method: 'PUT', body: '1' })).status;
});
definitions.define('read', async () => {
  const response = await asApp().requestJira(route`/rest/api/3/issue/${'ONB-1'}?fields=summary`);
  return response.status;
});

/** Answers the calls of all pages. */
export const resolver = definitions.getDefinitions();

/** Keeps every event it is told of. */
export const remember = async (event: object): Promise<void> => {
  const events = (await kvs.get<object[]>('events')) ?? [];
  await kvs.set('events', [...events, event]);
};

/** Does nothing each day. */
export const tick = (): void => undefined;
