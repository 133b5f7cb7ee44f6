import { createServer, type IncomingMessage, type Server } from 'node:http';
import { wakeByPost } from '../../gateway/src/wake/wake';

let server: Server | undefined;
afterEach(() => server?.closeAllConnections());
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

interface Listening {
  readonly url: string;
  readonly next: () => Promise<IncomingMessage>;
  readonly count: () => number;
}

async function listen(answer: { readonly status: number; readonly location?: string }): Promise<Listening> {
  const waiting: ((request: IncomingMessage) => void)[] = [];
  let count = 0;
  server = createServer((request, response) => {
    count += 1;
    response
      .writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location })
      .end('ignored');
    waiting.shift()?.(request);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    count: () => count,
  };
}

describe('waking the app', () => {
  it('posts to its address, without content', async () => {
    const { url, next } = await listen({ status: 200 });
    const arrival = next();
    wakeByPost()(`${url}/wake?x=1`);
    const request = await arrival;
    expect([request.method, request.url, request.headers['content-length']]).toEqual(['POST', '/wake?x=1', '0']);
    expect(request.headers.authorization).toBeUndefined();
  });

  it('follows no redirect, and bears every failure', async () => {
    const { url, next, count } = await listen({ status: 302, location: '/elsewhere' });
    const wake = wakeByPost();
    const first = next();
    wake('http://127.0.0.1:1/nobody');
    wake(url);
    await first;
    const second = next();
    wake(url);
    await second;
    expect(count()).toBe(2);
  });

  it('calls no address that is neither https nor on this machine', async () => {
    const { url, next, count } = await listen({ status: 200 });
    const wake = wakeByPost();
    const port = new URL(url).port;
    for (const other of [
      `http://0.0.0.0:${port}/`,
      `ftp://127.0.0.1:${port}/`,
      'file:///etc/passwd',
      'data:,x',
      'not an address',
    ])
      wake(other);
    const arrival = next();
    wake(`${url}/good`);
    expect((await arrival).url).toBe('/good');
    expect(count()).toBe(1);
  });
});
