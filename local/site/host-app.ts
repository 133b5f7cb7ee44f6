import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { actAs, actingPerson } from './acting-person';
import { avatar } from './avatar';
import type { HostCall } from './host-call';
import { hostCalls } from './host-calls';
import { HostError } from './host-error';
import type { HostSite } from './host-site';
import { staticFile } from './static-files';

const kilobyte = 1024;
const maxBody = 256 * kilobyte;
// Forge's limit is on the payload; the rest of the call gets some room.
const maxInvokeBody = (500 + 16) * kilobyte;

/** Reads a refused body to its end, so that the browser gets the answer and not a broken connection; up to 16 MB. */
const drain = async (body: ReadableStream<Uint8Array> | null): Promise<void> => {
  let left = 16 * kilobyte * kilobyte;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.done === false && left > 0; part = await reader?.read())
    left -= part.value.byteLength;
};

const limited = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: async (context) => {
      if (!context.req.raw.bodyUsed) await drain(context.req.raw.body);
      return context.json({ error: 'The call is too large. Send less at once.' }, 413);
    },
  });

const small = limited(maxBody);
const large = limited(maxInvokeBody);

const limitOf: MiddlewareHandler = (context, next) =>
  context.req.param('name') === 'invoke' ? large(context, next) : small(context, next);

/** Refuses a call that another origin makes: only the host page itself, with JSON, may call. */
const fromHostPage = (context: Context, siteUrl: string): void => {
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== siteUrl)
    throw new HostError(403, 'Only the page of this site can make this call.');
  if (context.req.header('content-type')?.split(';')[0] !== 'application/json')
    throw new HostError(415, 'A call needs its input as JSON.');
};

const jsonOf = async (context: Context): Promise<unknown> => {
  try {
    return await context.req.json();
  } catch {
    throw new HostError(400, 'The input is not valid JSON.');
  }
};

const answerCall = (site: HostSite, calls: Readonly<Record<string, HostCall>>) => async (context: Context) => {
  const name = context.req.param('name') ?? '';
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (call === undefined) throw new HostError(404, `The local site has no call "${name}".`);
  fromHostPage(context, site.siteUrl);
  const me = actingPerson(context, site.jira.site.people);
  const become = (accountId: string): void => {
    actAs(context, accountId);
  };
  return context.json({ result: await call(await jsonOf(context), { me, become }) });
};

const pagePolicy = (site: HostSite): string =>
  [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: https: ${site.resourceOrigin}`,
    `frame-src ${site.resourceOrigin}`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `object-src 'none'`,
  ].join('; ');

const answerFile = (site: HostSite, pageDir: string) => async (context: Context) => {
  const { path } = context.req;
  const isPart = path.startsWith('/page/');
  const file = await staticFile(pageDir, isPart ? path.slice('/page'.length) : '/index.html');
  if (file === undefined) return context.text(isPart ? 'Not found.' : 'The host page is not built.', 404);
  return context.body(file.content, 200, {
    'content-type': file.contentType,
    'content-security-policy': pagePolicy(site),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-cache',
  });
};

const answerAvatar = (site: HostSite) => (context: Context) => {
  const person = site.jira.site.people.find((context.req.param('file') ?? '').replace(/\.svg$/, ''));
  if (person === undefined) return context.text('Not found.', 404);
  return context.body(avatar(person), 200, { 'content-type': 'image/svg+xml' });
};

/** The host server: the calls of the host page, and the page itself for every other address. */
export const hostApp = (site: HostSite, pageDir: string): Hono => {
  const app = new Hono();
  const { host } = new URL(site.siteUrl);
  // Any other name for this machine may be somebody's rebound DNS entry.
  app.use(async (context, next) => {
    const asked = new URL(context.req.url);
    if (asked.host === host) return next();
    return asked.hostname === '127.0.0.1' && context.req.method === 'GET'
      ? context.redirect(site.siteUrl + asked.pathname + asked.search)
      : context.json({ error: `Use the address ${site.siteUrl}.` }, 421);
  });
  app.use('/api/:name', limitOf);
  app.post('/api/:name', answerCall(site, hostCalls(site)));
  app.get('/avatar/:file', answerAvatar(site));
  app.get('*', answerFile(site, pageDir));
  app.onError((error, context) => {
    if (error instanceof HostError) return context.json({ error: error.message }, error.status);
    site.log(`The local site failed at ${context.req.path}: ${error.name}: ${error.message}`);
    return context.json({ error: 'The local site failed. Its log says more.' }, 500);
  });
  return app;
};
