import { build } from 'esbuild';
import { cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../platform/manifest/manifest';

const page = (key: string): string =>
  `<!doctype html>\n<html><head><meta charset="utf-8"><title>${key}</title></head><body><script src="${key}.js"></script></body></html>\n`;

async function bundleNative(appDir: string, folder: string, resource: { key: string; path: string }): Promise<void> {
  await build({
    absWorkingDir: appDir,
    entryPoints: { [resource.key]: path.resolve(appDir, resource.path) },
    outdir: folder,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    jsx: 'transform',
    minify: true,
    sourcemap: 'linked',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'file', '.png': 'file', '.jpg': 'file', '.gif': 'file' },
    logLevel: 'warning',
  });
  writeFileSync(path.join(folder, 'index.html'), page(resource.key));
}

/** Writes each resource to `resources/<key>/`: a file is bundled for the browser with a page around it, a folder is copied. */
export async function bundleResources(appDir: string, outDir: string, resources: Manifest['resources']): Promise<void> {
  await Promise.all(
    resources.map(async (resource) => {
      const folder = path.join(outDir, 'resources', resource.key);
      const source = path.resolve(appDir, resource.path);
      mkdirSync(folder, { recursive: true });
      if (statSync(source).isDirectory()) cpSync(source, folder, { recursive: true });
      else await bundleNative(appDir, folder, resource);
    }),
  );
}
