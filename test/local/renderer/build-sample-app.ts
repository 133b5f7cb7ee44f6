import { build, type BuildOptions } from 'esbuild';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const source = path.join(__dirname, 'sample-app');

const shared: BuildOptions = {
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  jsx: 'transform',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
};

/** Bundles the sample app with the genuine @forge/react and @forge/bridge, each resource in a folder of its own. */
export async function buildSampleApp(outDir: string): Promise<void> {
  await Promise.all(
    ['panel', 'gallery'].map(async (name) => {
      const folder = path.join(outDir, `sample-${name}`);
      await build({ ...shared, entryPoints: { app: path.join(source, `${name}.tsx`) }, outdir: folder });
      writeFileSync(
        path.join(folder, 'index.html'),
        '<!doctype html><html><head><meta charset="utf-8"></head><body><script src="app.js"></script></body></html>',
      );
    }),
  );
  const frame = path.join(outDir, 'sample-frame');
  mkdirSync(frame, { recursive: true });
  cpSync(path.join(source, 'frame'), frame, { recursive: true });
  await build({ ...shared, entryPoints: { frame: path.join(source, 'frame.ts') }, outdir: frame });
}
