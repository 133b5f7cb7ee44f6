import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css; charset=utf-8'],
  ['ico', 'image/x-icon'],
  ['js', 'text/javascript; charset=utf-8'],
  ['map', 'application/json'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['woff2', 'font/woff2'],
]);

const fileName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,120}\.([a-z0-9]{2,5})$/;
/** A name with its content's hash in it, as the bundler writes them. */
const hashedName = /-[A-Z0-9]{8}\.[a-z0-9]+$/;

/** The share page: one document under every share address, and its files beside it. */
export function sharePage(folder: string): Hono {
  const routes = new Hono();
  routes.get('/s/:tenant{[A-Za-z0-9_-]{22}}/:link{[A-Za-z0-9_-]{10,64}}', async (context) => {
    const page = await contentOf(folder, 'index.html');
    return page ? context.html(new TextDecoder().decode(page)) : context.notFound();
  });
  routes.get('/share/assets/:name', async (context) => {
    const name = context.req.param('name');
    const type = contentTypes.get(fileName.exec(name)?.[1] ?? '');
    const content = type === undefined ? undefined : await contentOf(folder, name);
    if (type === undefined || !content) return context.notFound();
    const cache = hashedName.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
    return context.body(content, 200, { 'Content-Type': type, 'Cache-Control': cache });
  });
  return routes;
}

async function contentOf(folder: string, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return readFile(join(folder, name)).catch(() => undefined);
}
