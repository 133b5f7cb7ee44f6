import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../process/root.mjs';

/** Ends the build with the name of a part of the house that is not there. */
export function needs(file) {
  if (!existsSync(join(root, file))) throw new Error(`Cannot build: ${file} is missing.`);
  return file;
}

/** @type {import('esbuild').BuildOptions} */
const common = { bundle: true, absWorkingDir: root, logLevel: 'warning', legalComments: 'none' };

// CommonJS packages inside an ES module still ask for `require`.
const requireInModules =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** Bundles an entry for Node 24 into one ES module. */
export const bundleForNode = (entry, outfile, options = {}) =>
  build({
    ...common,
    entryPoints: [needs(entry)],
    outfile,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    sourcemap: 'linked',
    banner: { js: requireInModules },
    ...options,
  });

/** Bundles an entry for browsers into a folder, split where the code loads on demand. */
export const bundleForBrowsers = (entry, outdir, options = {}) =>
  build({
    ...common,
    entryPoints: [needs(entry)],
    outdir,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
    splitting: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    ...options,
  });
