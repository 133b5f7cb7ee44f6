import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A file as it is served. */
export type StaticFile = { readonly content: Buffer<ArrayBuffer>; readonly contentType: string };

/** Reads a file of a folder by the path of an address; undefined when there is none or the path leaves the folder. */
export const staticFile = async (folder: string, pathname: string): Promise<StaticFile | undefined> => {
  const root = path.resolve(folder);
  const file = path.resolve(root, `.${path.posix.normalize(`/${pathname}`)}`);
  if (!file.startsWith(root + path.sep)) return undefined;
  const isFile = await stat(file)
    .then((found) => found.isFile())
    .catch(() => false);
  if (!isFile) return undefined;
  return { content: await readFile(file), contentType: contentTypes[path.extname(file)] ?? 'application/octet-stream' };
};
