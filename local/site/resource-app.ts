import { Hono, type Context } from 'hono';
import type { Manifest } from '../platform/manifest/manifest';
import { contentPolicy } from './content-policy';
import { staticFile } from './static-files';

/** Where the app's built pages and the bridge are, and which page may frame them. */
export type ResourceOptions = {
  readonly resourceDir: string;
  readonly bridgeDir: string;
  readonly manifest: Manifest;
  readonly hostOrigin: string;
};

const bridgePath = '/__bridge/global-bridge.js';
const bridgeScript = `<script src="${bridgePath}"></script>`;

/** Puts the bridge before everything else of a page, where the genuine platform puts its own. */
const withBridge = (html: string): string =>
  /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + bridgeScript) : bridgeScript + html;

const shared = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' };

/** The origin of the app's own pages: each resource under its key, the bridge in front of every page. */
export const resourceApp = (options: ResourceOptions): Hono => {
  const app = new Hono();
  app.get(bridgePath, async (context) => {
    const file = await staticFile(options.bridgeDir, 'global-bridge.js');
    if (file === undefined) return context.text('The bridge is not built.', 404);
    return context.body(file.content, 200, { ...shared, 'content-type': file.contentType });
  });
  const page = (context: Context, html: string) =>
    context.body(withBridge(html), 200, {
      ...shared,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy(html, options.manifest, options.hostOrigin),
    });
  app.get('*', async (context) => {
    const path = context.req.path.endsWith('/') ? `${context.req.path}index.html` : context.req.path;
    const file = await staticFile(options.resourceDir, path);
    if (file === undefined) return context.text('Not found.', 404);
    if (file.contentType.startsWith('text/html')) return page(context, file.content.toString('utf8'));
    return context.body(file.content, 200, { ...shared, 'content-type': file.contentType });
  });
  return app;
};
