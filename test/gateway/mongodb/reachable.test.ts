import { MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';
import { openMongoStore } from '../../../gateway/src/mongodb/open-mongo-store';
import { knownError } from '../../../gateway/src/mongodb/reachable';
import { startFailure } from '../../../gateway/src/start-failure';
import { readConfig } from '../../../gateway/src/config';
import { newTenant } from '../../ports/store-under-test';
import { overMongo } from './mongo-only';

const unavailable = { name: 'AppError', code: 'gateway-unavailable' };

describe('trouble with MongoDB', () => {
  it('is gateway-unavailable where the server is out of reach or about to change', () => {
    const stepDown = new MongoServerError({
      message: 'not primary',
      code: 10107,
      errorLabels: ['RetryableWriteError'],
    });
    for (const error of [new MongoNetworkError('x'), stepDown]) expect(knownError(error)).toMatchObject(unavailable);
    for (const error of [new TypeError('x'), new MongoServerError({ message: 'duplicate', code: 11000 })])
      expect(knownError(error)).toBe(error);
  });

  it('ends a start with one line, without the password', async () => {
    const uri = 'mongodb://user:hunter2@127.0.0.1:1/';
    const read = readConfig({
      PUBLIC_URL: 'https://f.example',
      FORGE_APP_ID: 'ari:cloud:ecosystem::app/x',
      MONGODB_URI: uri,
    });
    if (!read.ok) throw new Error(read.line);
    const error: unknown = await openMongoStore({ uri, database: 'x' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MongoServerSelectionError);
    const line = startFailure(read.config, error);
    expect(line).toMatch(/^MONGODB_URI: no server answered/);
    expect(line).not.toContain('hunter2');
    // The gateway waits five seconds for a server.
  }, 30_000);
});

overMongo('a store that lost its server', (under) => {
  it('fails every call with gateway-unavailable', async () => {
    const store = await openMongoStore(under());
    await store.close();
    const { forms, sharedLinks, sharedSubmissions } = store.forTenant(newTenant());
    const calls = [
      forms.page({ limit: 1 }),
      sharedLinks.get('x'),
      sharedSubmissions.remove('x'),
      store.tenants.due(0),
      store.usage('x'),
      store.ready(),
    ];
    for (const outcome of await Promise.allSettled(calls))
      expect(outcome).toMatchObject({ status: 'rejected', reason: unavailable });
  });
});
