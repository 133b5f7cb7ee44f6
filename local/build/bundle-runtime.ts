import { build } from 'esbuild';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { localDir } from './local-dir';

/** Writes what function processes run beside the app to `runtime/`: the Forge runtime and the clock one can move. */
export async function bundleRuntime(outDir: string): Promise<void> {
  const source = path.join(localDir(), 'platform');
  const folder = path.join(outDir, 'runtime');
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(source, 'moved-clock.mjs'), path.join(folder, 'moved-clock.mjs'));
  await build({
    entryPoints: [path.join(source, 'runtime', 'function-main.ts')],
    outfile: path.join(folder, 'function-main.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    logLevel: 'warning',
  });
}
