import type { Context } from 'hono';
import * as z from 'zod';

const Bindings = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string().optional() }) }) });

/**
 * Where a request comes from: the address the outermost trusted proxy saw, or the socket's. Only the entries that our
 * own proxies wrote count, from the right; the rest of the header is what the client says.
 */
export function clientAddress(context: Context, trustedProxies: number): string {
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const seen = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined;
  const bindings = Bindings.safeParse(context.env);
  const socket = bindings.success ? bindings.data.incoming.socket.remoteAddress : undefined;
  return network(seen ? seen.slice(0, 64) : (socket ?? 'unknown'));
}

/** One household or office has a whole IPv6 /64, so that is what counts as one address. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return plain.includes(':') ? expandedStart(plain) : plain;
}

function expandedStart(address: string): string {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
