import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** Builds the page with the download button into the folder that manifest.yml names, or into another one. */
export async function buildDownload(into = join(here, 'build')) {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  await build({
    entryPoints: [join(here, 'src/main.ts'), join(here, 'src/page.css')],
    outdir: into,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  cpSync(join(here, 'index.html'), join(into, 'index.html'));
}
