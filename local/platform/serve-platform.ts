import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** What the platform's origin answers. */
export interface PlatformRoutes {
  readonly proxy: (request: Request) => Promise<Response>;
  readonly webTrigger: (request: Request, id: string) => Promise<Response>;
  readonly jwks: () => object;
  readonly log: (line: string) => void;
}

/** A listening origin. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

const largestBody = 10 * 1024 * 1024;

function application({ proxy, webTrigger, jwks, log }: PlatformRoutes): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: largestBody }));
  app.get('/.well-known/jwks.json', (context) => context.json(jwks()));
  app.all('/proxy/*', (context) => proxy(context.req.raw));
  app.all('/x1/:id/*', (context) => webTrigger(context.req.raw, context.req.param('id')));
  app.all('/x1/:id', (context) => webTrigger(context.req.raw, context.req.param('id')));
  app.onError((error, context) => {
    log(`[platform] ${context.req.method} failed: ${error.name}`);
    return context.json({ code: 'INTERNAL_ERROR' }, 500, { 'forge-proxy-error': 'INTERNAL_ERROR' });
  });
  return app;
}

/** Listens on loopback. */
export function servePlatform(routes: PlatformRoutes, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: application(routes).fetch, port, hostname: '127.0.0.1' }, (info) => {
      resolve({
        url: `http://127.0.0.1:${String(info.port)}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}
