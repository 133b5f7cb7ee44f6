import { Hono } from 'hono';
import { clientAddress } from '../../../gateway/src/http/client-address';

interface Asked {
  readonly proxies: number;
  readonly forwarded?: string;
  readonly socket?: string;
}

const addressOf = async ({ proxies, forwarded, socket }: Asked): Promise<string> => {
  const app = new Hono();
  app.get('/', (context) => context.text(clientAddress(context, proxies)));
  const headers = new Headers(forwarded === undefined ? [] : [['x-forwarded-for', forwarded]]);
  const env = socket === undefined ? undefined : { incoming: { socket: { remoteAddress: socket } } };
  return (await app.request('/', { headers }, env)).text();
};

const socket = '10.0.0.9';

describe('where a request comes from', () => {
  it.each<readonly [Asked, string]>([
    [{ proxies: 0, socket }, socket],
    [{ proxies: 0, forwarded: '1.1.1.1', socket }, socket],
    [{ proxies: 1, forwarded: '1.1.1.1', socket }, '1.1.1.1'],
    [{ proxies: 1, forwarded: 'made-up, 1.1.1.1', socket }, '1.1.1.1'],
    [{ proxies: 2, forwarded: 'made-up, 1.1.1.1, 2.2.2.2', socket }, '1.1.1.1'],
    [{ proxies: 2, forwarded: '1.1.1.1', socket }, socket],
    [{ proxies: 0, socket: '::ffff:10.0.0.9' }, socket],
    [{ proxies: 0, socket: '2001:db8:1:2:3:4:5:6' }, '2001:db8:1:2'],
    [{ proxies: 0, socket: '2001:db8::6' }, '2001:db8:0:0'],
    [{ proxies: 0, socket: '::1' }, '0:0:0:0'],
    [{ proxies: 0 }, 'unknown'],
  ])('%j: %s', async (asked, expected) => {
    expect(await addressOf(asked)).toBe(expected);
  });
});
